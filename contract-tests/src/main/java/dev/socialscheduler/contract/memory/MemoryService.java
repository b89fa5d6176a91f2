package dev.socialscheduler.contract.memory;

import dev.socialscheduler.Operation;
import dev.socialscheduler.contract.Mishap;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** Receives requests: checks the credential, applies mishaps, and lets one request at a time use the world. */
final class MemoryService {

    private final Clock clock;
    private final MemoryWorld world = new MemoryWorld();
    private final Deque<Mishap> mishaps = new ArrayDeque<>();
    private int requests;

    MemoryService(Clock clock) {
        this.clock = clock;
    }

    synchronized void failNext(Mishap mishap) {
        mishaps.add(mishap);
    }

    synchronized void stopFailing() {
        mishaps.clear();
    }

    synchronized int requests() {
        return requests;
    }

    synchronized <T> T ask(String key, Operation operation, Function<MemoryWorld, T> request) {
        requests++;
        MemoryErrors errors = new MemoryErrors(operation);
        Mishap mishap = mishaps.poll();
        if (mishap == Mishap.LOST_REQUEST || mishap == Mishap.SERVER_ERROR || mishap == Mishap.RATE_LIMIT) {
            throw errors.of(mishap, clock.instant());
        }
        if (!key.equals(MemoryBackend.KEY)) {
            throw errors.stranger();
        }
        world.begin(clock.instant(), errors);
        T answer = request.apply(world);
        if (mishap != null) {
            throw errors.of(mishap, clock.instant());
        }
        return answer;
    }
}
