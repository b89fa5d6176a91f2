package dev.socialscheduler.emulator.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The faults to inject. The first request that matches a scripted fault consumes it. A programme makes requests fail at
 * random, and the same ones for the same seed: by order of arrival, or with a {@link FaultPlan} in any order.
 * Thread-safe.
 */
public final class Faults {
    private static final Duration MAX_STALL = Duration.ofMinutes(10);

    private final List<Fault> script = new ArrayList<>();
    private List<Fault> programme = List.of();
    private double probability;
    private Random random = new Random(0);
    private FaultPlan plan = FaultPlan.seeded(0);
    private CountDownLatch release = new CountDownLatch(1);

    /** Adds faults to the script. Each is used once; among those that match, the first one wins. */
    public synchronized void next(Fault... faults) {
        script.addAll(List.of(faults));
    }

    /**
     * Makes each request fail with this probability, with one of these faults. The script takes precedence.
     *
     * @throws IllegalArgumentException if the probability is not between 0 and 1 or no fault is given
     */
    public synchronized void programme(long seed, double chance, Fault... among) {
        if (!(chance >= 0 && chance <= 1) || among.length == 0) {
            throw new IllegalArgumentException("a probability from 0 to 1 and at least one fault are required");
        }
        random = new Random(seed);
        probability = chance;
        programme = List.of(among);
    }

    /** Makes requests fail according to a plan. The script takes precedence. */
    public synchronized void programme(FaultPlan faults) {
        plan = faults;
    }

    /** Returns the scripted faults that no request has consumed yet. */
    public synchronized List<Fault> pending() {
        return List.copyOf(script);
    }

    /** Removes script, programme and plan, and releases every stalled request. */
    public synchronized void clear() {
        script.clear();
        programme = List.of();
        plan = FaultPlan.seeded(0);
        release.countDown();
        release = new CountDownLatch(1);
    }

    /**
     * Returns the fault for a request for these root fields, and removes it from the script.
     *
     * @param question the content of the request; the same text for requests with the same content
     */
    public synchronized Optional<Fault> take(List<String> rootFields, String question) {
        Iterator<Fault> faults = script.iterator();
        while (faults.hasNext()) {
            Fault fault = faults.next();
            if (fault.matches(rootFields)) {
                faults.remove();
                return Optional.of(fault);
            }
        }
        return Optional.ofNullable(chosen())
                .filter(fault -> fault.matches(rootFields))
                .or(() -> plan.next(rootFields, question));
    }

    /** Blocks the calling request until {@link #clear}, or for ten minutes. */
    public void stall() throws InterruptedException {
        CountDownLatch latch;
        synchronized (this) {
            latch = release;
        }
        if (!latch.await(MAX_STALL.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("stalled for " + MAX_STALL);
        }
    }

    private @Nullable Fault chosen() {
        if (programme.isEmpty() || random.nextDouble() >= probability) {
            return null;
        }
        return programme.get(random.nextInt(programme.size()));
    }
}
