package dev.socialscheduler.backend.maton;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.backend.graphql.internal.engine.GraphQlEngine;
import dev.socialscheduler.backend.graphql.internal.engine.GraphQlTransport;
import dev.socialscheduler.backend.support.GuardedScheduler;
import dev.socialscheduler.backend.support.internal.error.BackendTerms;
import dev.socialscheduler.backend.support.internal.http.Auth;
import dev.socialscheduler.backend.support.internal.http.HttpClients;
import dev.socialscheduler.backend.support.internal.quota.RequestPace;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.spi.SchedulerProvider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;

/** Wires the backend {@code maton}. Found by {@link java.util.ServiceLoader}. */
public final class MatonSchedulerProvider implements SchedulerProvider {

    /** What is behind the gateway; the gateway's own words are in {@link MatonErrorMapper}. */
    private static final BackendTerms WORDS = new BackendTerms(
            "Maton gateway",
            MatonOptions.ENDPOINT.key(),
            "connection",
            "The gateway's connection is no longer good for Buffer: create a new one, authorise it, and when it is"
                    + " active delete the old one. If the connection is new, check that social-scheduler.maton.endpoint is the"
                    + " gateway's and not Buffer's own.");

    /** The gateway counts by the second; requests that leave evenly do not arrive so. */
    private static final Duration COUNTED = Duration.ofMillis(1_100);

    /** For {@link java.util.ServiceLoader}. */
    public MatonSchedulerProvider() {}

    @Override
    public String id() {
        return MatonOptions.ID;
    }

    @Override
    public List<Setting<?>> settings() {
        return MatonOptions.all();
    }

    @Override
    public SocialScheduler create(BackendContext context) {
        // Whoever is held back waits in real time, so that is what is measured, whatever the scheduler's clock says.
        RequestPace pace = RequestPace.of(context.get(MatonOptions.REQUESTS_PER_SECOND), COUNTED, new SteadyClock());
        return GuardedScheduler.around(raw(context, pace, ConnectionWait.Pause.REAL), context);
    }

    /** One attempt a verb, nothing checked. */
    static SocialScheduler raw(BackendContext context, RequestPace pace, ConnectionWait.Pause pause) {
        return GraphQlEngine.over(transport(context, pace, pause), context);
    }

    private static GraphQlTransport transport(BackendContext context, RequestPace pace, ConnectionWait.Pause pause) {
        Optional<MatonConnectionId> connection = context.find(MatonOptions.CONNECTION_ID);
        Auth key = Auth.bearer(context, MatonOptions.API_KEY);
        Auth auth = connection
                .map(id -> key.withHeader("Maton-Connection", id.value()))
                .orElse(key);
        OkHttpClient http = HttpClients.create(context, auth);
        AccountErrorMapper account = new AccountErrorMapper(context.clock());
        GatewayTerms words = new GatewayTerms(context.get(MatonOptions.API_KEY));
        ConnectionErrorMapper errors = new ConnectionErrorMapper(new ControlStatusErrorMapper(account, words));
        ConnectionClient control = new ConnectionClient(
                context.get(MatonOptions.CONTROL_ENDPOINT), control(context, key, http), errors, pace, context.clock());
        return new GraphQlTransport(
                MatonOptions.ID,
                WORDS,
                context.get(MatonOptions.ENDPOINT),
                http,
                new MatonErrorMapper(connection.orElse(null), account, words),
                pace,
                GraphQlTransport.dialects(
                        context.get(MatonOptions.DIALECT),
                        GraphQlDialect.CURRENT,
                        GraphQlDialect.GATEWAY,
                        GraphQlDialect.BETA),
                List.of(new GatewayConnections(control, new ConnectionWait(context.clock(), pause))));
    }

    /** The control API takes the key and nothing else; what both share is closed with the scheduler. */
    private static OkHttpClient control(BackendContext context, Auth key, OkHttpClient gateway) {
        return HttpClients.create(context, key)
                .newBuilder()
                .dispatcher(gateway.dispatcher())
                .connectionPool(gateway.connectionPool())
                .build();
    }
}
