package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.backend.graphql.internal.client.ProxyErrorMapper;
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
import java.util.List;

/** Wires the backend {@code graphql}. Found by {@link java.util.ServiceLoader}. */
public final class GraphQlSchedulerProvider implements SchedulerProvider {

    private static final BackendTerms WORDS = new BackendTerms(
            "GraphQL API",
            GraphQlOptions.ENDPOINT.key(),
            "API key",
            "Check the API key (social-scheduler.graphql.api-key or BUFFER_API_KEY): it may be mistyped, expired"
                    + " or revoked.");

    /** For {@link java.util.ServiceLoader}. */
    public GraphQlSchedulerProvider() {}

    @Override
    public String id() {
        return GraphQlOptions.ID;
    }

    @Override
    public List<Setting<?>> settings() {
        return GraphQlOptions.all();
    }

    @Override
    public SocialScheduler create(BackendContext context) {
        return GuardedScheduler.around(
                GraphQlEngine.over(transport(context), context),
                context,
                context.get(GraphQlOptions.ENDPOINT),
                context.get(GraphQlOptions.API_KEY));
    }

    static GraphQlTransport transport(BackendContext context) {
        return new GraphQlTransport(
                GraphQlOptions.ID,
                WORDS,
                context.get(GraphQlOptions.ENDPOINT),
                HttpClients.create(context, Auth.bearer(context, GraphQlOptions.API_KEY)),
                ProxyErrorMapper.NONE,
                RequestPace.unlimited(),
                GraphQlTransport.nonces(context.get(GraphQlOptions.ANSWER_PROOF)),
                GraphQlTransport.dialects(
                        context.get(GraphQlOptions.DIALECT),
                        GraphQlDialect.CURRENT,
                        GraphQlDialect.BETA,
                        GraphQlDialect.GATEWAY),
                List.of());
    }
}
