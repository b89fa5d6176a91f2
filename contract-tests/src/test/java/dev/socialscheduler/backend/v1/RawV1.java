package dev.socialscheduler.backend.v1;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.spi.BackendContext;

/** The way into the backend without its guard. */
public final class RawV1 {

    private RawV1() {}

    public static SocialScheduler scheduler(BackendContext context) {
        return V1SchedulerProvider.raw(context);
    }
}
