package dev.socialscheduler.backend.support;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.internal.recovery.SharedOwnership;
import dev.socialscheduler.spi.BackendContext;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Guards a raw backend with waits that a test owns, so that none waits in real time. It lies in the guard's own package,
 * since users have no such choice.
 */
public final class PausedGuard {

    private PausedGuard() {}

    public static SocialScheduler around(SocialScheduler raw, BackendContext context, Consumer<Duration> pause) {
        return GuardedScheduler.around(raw, context, pause::accept);
    }

    /** Guards a raw backend that shares the ownership of posts with the other schedulers of an account. */
    public static SocialScheduler around(
            SocialScheduler raw, BackendContext context, Consumer<Duration> pause, Account account) {
        return GuardedScheduler.around(
                raw, context, pause::accept, SharedOwnership.of(account.endpoint(), account.credential()));
    }

    /** What schedulers share the ownership of posts by. */
    public record Account(URI endpoint, String credential) {}
}
