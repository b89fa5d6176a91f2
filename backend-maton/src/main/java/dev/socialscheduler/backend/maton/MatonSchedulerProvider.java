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

    /** The terms for the API behind the gateway; {@link MatonErrorMapper} has those of the gateway itself. */
    private static final BackendTerms WORDS = new BackendTerms(
            "Maton gateway",
            MatonOptions.ENDPOINT.key(),
            "connection",
            "The gateway's connection is no longer authorized at Buffer: create a new one, authorize it, and delete"
                    + " the old one once the new one is active. If the connection is new, check that"
                    + " social-scheduler.maton.endpoint points to the gateway and not to Buffer.");

    /** A margin, because the gateway counts by the second and evenly sent requests do not arrive evenly. */
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
        return GuardedScheduler.around(
                raw(context, pace, ConnectionWait.Pause.REAL),
                context,
                context.get(MatonOptions.ENDPOINT),
                context.get(MatonOptions.API_KEY));
    }

    /** The operations without the guard: one attempt each, no validation. */
    static SocialScheduler raw(BackendContext context, RequestPace pace, ConnectionWait.Pause pause) {
        return GraphQlEngine.over(transport(context, pace, pause), context);
    }

    static GraphQlTransport transport(BackendContext context, RequestPace pace, ConnectionWait.Pause pause) {
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
                new MatonErrorMapper(WORDS, connection.orElse(null), account, words),
                pace,
                GraphQlTransport.nonces(context.get(MatonOptions.ANSWER_PROOF)),
                GraphQlTransport.dialects(
                        context.get(MatonOptions.DIALECT),
                        GraphQlDialect.CURRENT,
                        GraphQlDialect.GATEWAY,
                        GraphQlDialect.BETA),
                List.of(new GatewayConnections(control, new ConnectionWait(context.clock(), pause))));
    }

    /** The control API needs only the API key; resources shared by both are closed with the scheduler. */
    private static OkHttpClient control(BackendContext context, Auth key, OkHttpClient gateway) {
        return HttpClients.create(context, key, gateway.connectionPool())
                .newBuilder()
                .dispatcher(gateway.dispatcher())
                .build();
    }
}
