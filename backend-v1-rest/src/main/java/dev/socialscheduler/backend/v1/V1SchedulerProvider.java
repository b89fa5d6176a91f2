package dev.socialscheduler.backend.v1;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.GuardedScheduler;
import dev.socialscheduler.backend.support.internal.http.Auth;
import dev.socialscheduler.backend.support.internal.http.HttpClients;
import dev.socialscheduler.backend.support.internal.quota.QuotaLedger;
import dev.socialscheduler.backend.v1.V1Options.TokenPlace;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.spi.SchedulerProvider;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/** Wires the backend {@code v1-rest}. Found by {@link java.util.ServiceLoader}. */
public final class V1SchedulerProvider implements SchedulerProvider {

    /** Documented, but not reported in any response. */
    private static final String WINDOW = "60 per minute";

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** For {@link java.util.ServiceLoader}. */
    public V1SchedulerProvider() {}

    @Override
    public String id() {
        return V1Options.ID;
    }

    @Override
    public List<Setting<?>> settings() {
        return V1Options.all();
    }

    @Override
    public SocialScheduler create(BackendContext context) {
        return GuardedScheduler.around(
                raw(context), context, context.get(V1Options.ENDPOINT), context.get(V1Options.ACCESS_TOKEN));
    }

    /** The operations without the guard: one attempt each, no validation. */
    static V1Scheduler raw(BackendContext context) {
        OkHttpClient http = HttpClients.create(context, auth(context));
        QuotaLedger quota = QuotaLedger.of(V1Options.ID, context, QuotaLedger.window(WINDOW, 60, MINUTE));
        V1ErrorMapper errors = new V1ErrorMapper(context.clock());
        URI endpoint = context.get(V1Options.ENDPOINT);
        Retirement retirement = new Retirement(context.clock());
        Runnable distrust = () -> HttpClients.distrust(http);
        V1Client client = new V1Client(
                posts -> V1Service.over(V1Service.patient(http, posts), endpoint), errors, quota, retirement, distrust);
        Supplier<V1Client> lookups = () -> new V1Client(
                posts -> V1Service.over(HttpClients.fresh(http), endpoint), errors, quota, retirement, distrust);
        PostEncoder posts = new PostEncoder(context.find(V1Options.SHORTEN_LINKS));
        return new V1Scheduler(client, lookups, posts, errors, quota, () -> HttpClients.close(http));
    }

    private static Auth auth(BackendContext context) {
        return context.get(V1Options.TOKEN_IN) == TokenPlace.QUERY
                ? Auth.query(context, V1Options.ACCESS_TOKEN, "access_token")
                : Auth.bearer(context, V1Options.ACCESS_TOKEN);
    }
}
