package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.engine.GraphQlEngine;
import dev.socialscheduler.spi.BackendContext;

/** The way into the backend without its guard. */
public final class RawGraphQl {

    private RawGraphQl() {}

    public static SocialScheduler scheduler(BackendContext context) {
        return GraphQlEngine.over(GraphQlSchedulerProvider.transport(context), context);
    }
}
