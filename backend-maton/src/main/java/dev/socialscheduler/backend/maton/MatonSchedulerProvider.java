package dev.socialscheduler.backend.maton;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.GraphQlDialect;
import dev.socialscheduler.backend.graphql.GraphQlEngine;
import dev.socialscheduler.backend.graphql.GraphQlTransport;
import dev.socialscheduler.backend.support.Auth;
import dev.socialscheduler.backend.support.BackendWords;
import dev.socialscheduler.backend.support.GuardedScheduler;
import dev.socialscheduler.backend.support.HttpClients;
import dev.socialscheduler.backend.support.RequestPace;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.spi.SchedulerProvider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Wires the backend {@code maton}. Found by {@link java.util.ServiceLoader}. */
public final class MatonSchedulerProvider implements SchedulerProvider {

    static final String ID = "maton";

    /** What is behind the gateway; the gateway's own words are in {@link MatonErrorMapper}. */
    private static final BackendWords WORDS = new BackendWords(
            "Maton gateway",
            MatonOptions.ENDPOINT.key(),
            "connection",
            "The gateway's connection is no longer good for Buffer: create a new one, authorise it, and when it is"
                    + " active delete the old one.");

    private static final int MOST_REQUESTS = 10;

    /** The gateway counts by the second; requests that leave evenly do not arrive so. */
    private static final Duration COUNTED = Duration.ofMillis(1_100);

    /** For {@link java.util.ServiceLoader}. */
    public MatonSchedulerProvider() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Setting<?>> settings() {
        return MatonOptions.all();
    }

    @Override
    public SocialScheduler create(BackendContext context) {
        return GuardedScheduler.around(GraphQlEngine.over(transport(context), context), context);
    }

    static GraphQlTransport transport(BackendContext context) {
        Optional<MatonConnectionId> connection = context.find(MatonOptions.CONNECTION_ID);
        Auth key = Auth.bearer(context, MatonOptions.API_KEY);
        Auth auth = connection.isEmpty()
                ? key
                : key.withHeader("Maton-Connection", connection.get().value());
        RequestPace pace = RequestPace.of(MOST_REQUESTS, COUNTED, context.clock());
        return new GraphQlTransport(
                ID,
                WORDS,
                context.get(MatonOptions.ENDPOINT),
                HttpClients.create(context, auth),
                new MatonErrorMapper(connection.orElse(null), context.clock()),
                pace,
                GraphQlTransport.dialects(
                        context.get(MatonOptions.DIALECT),
                        GraphQlDialect.CURRENT,
                        GraphQlDialect.GATEWAY,
                        GraphQlDialect.BETA),
                List.of());
    }
}
