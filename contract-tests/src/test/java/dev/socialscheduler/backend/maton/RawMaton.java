package dev.socialscheduler.backend.maton;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.client.NonceSource;
import dev.socialscheduler.backend.graphql.internal.engine.GraphQlEngine;
import dev.socialscheduler.backend.support.internal.quota.RequestPace;
import dev.socialscheduler.spi.BackendContext;

/** The way into the backend without its guard, and without its waits between requests. */
public final class RawMaton {

    private RawMaton() {}

    public static SocialScheduler scheduler(BackendContext context) {
        return MatonSchedulerProvider.raw(context, RequestPace.unlimited(), ConnectionWait.Pause.REAL);
    }

    /** The same with nonces of the test's own. */
    public static SocialScheduler scheduler(BackendContext context, NonceSource nonces) {
        return GraphQlEngine.over(
                MatonSchedulerProvider.transport(context, RequestPace.unlimited(), ConnectionWait.Pause.REAL)
                        .withNonces(nonces),
                context);
    }
}
