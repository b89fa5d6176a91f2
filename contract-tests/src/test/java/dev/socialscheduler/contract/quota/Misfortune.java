package dev.socialscheduler.contract.quota;

import java.util.Random;
import java.util.function.Supplier;

/** What becomes of the requests that make posts, one after the other: the same for the same seed. Not thread-safe. */
final class Misfortune {

    private static final double LOST = 0.05;
    private static final double REFUSED = 0.02;

    private final Supplier<Fate> fates;

    private Misfortune(Supplier<Fate> fates) {
        this.fates = fates;
    }

    static Misfortune none() {
        return new Misfortune(() -> Fate.ANSWERED);
    }

    static Misfortune seeded(long seed) {
        Random random = new Random(seed);
        return new Misfortune(() -> of(random.nextDouble()));
    }

    private static Fate of(double drawn) {
        return drawn < LOST ? Fate.LOST : drawn < LOST + REFUSED ? Fate.REFUSED : Fate.ANSWERED;
    }

    Fate next() {
        return fates.get();
    }

    /** What becomes of one request. */
    enum Fate {
        ANSWERED,
        /** It made its posts and its answer is lost: they are looked for. */
        LOST,
        /** It is refused with 429 for the quarter of an hour, as if others had used that up. */
        REFUSED
    }
}
