package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.client.NonceSource;
import dev.socialscheduler.backend.graphql.internal.engine.GraphQlEngine;
import dev.socialscheduler.spi.BackendContext;

/** The way into the backend without its guard. */
public final class RawGraphQl {

    private RawGraphQl() {}

    public static SocialScheduler scheduler(BackendContext context) {
        return GraphQlEngine.over(GraphQlSchedulerProvider.transport(context), context);
    }

    /** The same with nonces of the test's own. */
    public static SocialScheduler scheduler(BackendContext context, NonceSource nonces) {
        return GraphQlEngine.over(GraphQlSchedulerProvider.transport(context).withNonces(nonces), context);
    }
}
