package dev.socialscheduler.emulator.internal.maton;

import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.internal.http.RollingLimit;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.world.MatonAccount;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Identifies the sender of a request to the gateway or its control API, and whether that account may send now. Both
 * share one limit; it is unknown which calls the real gateway counts.
 */
final class Admission {
    private static final String SCHEME = "Bearer ";
    private static final int MAX_PER_SECOND = 10;

    private final WorldService world;
    private final boolean rateLimits;
    private final RollingLimit limit;

    Admission(WorldService world, Clock clock, boolean rateLimits) {
        this.world = world;
        this.rateLimits = rateLimits;
        this.limit = new RollingLimit(clock, MAX_PER_SECOND, Duration.ofSeconds(1));
    }

    /**
     * Checks a request.
     *
     * @param refused whether to behave as if the account had exceeded the limit
     */
    MatonAccount admit(Request request, boolean refused) {
        MatonAccount account = account(request);
        if (refused || (rateLimits && !limit.admits(account.id()))) {
            throw MatonException.tooManyRequests();
        }
        return account;
    }

    void reset() {
        limit.clear();
    }

    private MatonAccount account(Request request) {
        String given = request.header("Authorization").orElse("");
        if (given.isBlank()) {
            throw MatonException.of(401, "Missing API key");
        }
        return Optional.of(given)
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip())
                .flatMap(world.connecting()::accountOfKey)
                .orElseThrow(() -> MatonException.of(401, "Invalid API key"));
    }
}
