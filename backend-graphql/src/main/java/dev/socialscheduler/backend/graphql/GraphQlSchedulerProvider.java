package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.Auth;
import dev.socialscheduler.backend.support.GuardedScheduler;
import dev.socialscheduler.backend.support.HttpClients;
import dev.socialscheduler.backend.support.QuotaLedger;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.spi.SchedulerProvider;
import java.util.List;
import okhttp3.OkHttpClient;

/** Wires the backend {@code graphql}. Found by {@link java.util.ServiceLoader}. */
public final class GraphQlSchedulerProvider implements SchedulerProvider {

    static final String ID = "graphql";

    /** For {@link java.util.ServiceLoader}. */
    public GraphQlSchedulerProvider() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Setting<?>> settings() {
        return GraphQlOptions.all();
    }

    @Override
    public SocialScheduler create(BackendContext context) {
        OkHttpClient http = HttpClients.create(context, Auth.bearer(context, GraphQlOptions.API_KEY));
        QuotaLedger quota = new QuotaLedger(context.clock());
        GraphQlErrorMapper errors = new GraphQlErrorMapper(ID, context.clock());
        GraphQlService service = GraphQlService.over(http);
        GraphQlClient client = new GraphQlClient(service, context.get(GraphQlOptions.ENDPOINT), errors, quota);
        Lookups lookups = new Lookups(client, errors, context.find(CommonSettings.ORGANIZATION_ID));
        GraphQlScheduler raw = new GraphQlScheduler(client, lookups, errors, quota, () -> HttpClients.close(http));
        return GuardedScheduler.around(raw, context);
    }
}
