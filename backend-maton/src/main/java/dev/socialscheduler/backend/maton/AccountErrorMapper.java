package dev.socialscheduler.backend.maton;

import dev.socialscheduler.backend.support.internal.http.HttpAnswer;
import dev.socialscheduler.backend.support.internal.quota.RetryAfter;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.RateLimitedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Maps errors about the Maton account: its API key and its rate limit. Thread-safe. */
final class AccountErrorMapper {

    private static final Duration WINDOW = Duration.ofSeconds(1);

    private final Clock clock;

    AccountErrorMapper(Clock clock) {
        this.clock = clock;
    }

    AuthenticationException badKey(String said, ErrorContext context) {
        return new AuthenticationException(Failure.withoutEffect(
                "The gateway rejected the Maton API key." + said,
                "Check the key (social-scheduler.maton.api-key or MATON_API_KEY): it may be mistyped, expired or"
                        + " revoked; Buffer's own keys work with the backend graphql only.",
                context));
    }

    /** The gateway documents one limit and no header; if it still sends a retry time, that one applies. */
    RateLimitedException tooFast(HttpAnswer answer, String said, ErrorContext context) {
        Instant now = clock.instant();
        Instant told = RetryAfter.parseOfUnknownWindow(answer.headers().get("Retry-After"), now)
                .orElse(null);
        return told == null || !told.isAfter(now.plus(WINDOW))
                ? limited(
                        "1s",
                        now.plus(WINDOW),
                        "The gateway's rate limit of 10 requests per second per Maton account is exceeded." + said,
                        "Retry in a second; requests of other programs with the same account count too.",
                        context)
                : limited(
                        null,
                        told,
                        "The gateway's rate limit is exceeded; requests are accepted again at " + told + "." + said,
                        "Retry then; requests of other programs with the same account count too.",
                        context);
    }

    private static RateLimitedException limited(
            @Nullable String window, Instant opensAt, String problem, String remedy, ErrorContext context) {
        return new RateLimitedException(window, opensAt, Failure.withoutEffect(problem, remedy, context));
    }
}
