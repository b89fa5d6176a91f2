package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.http.RecordedRequest;
import dev.socialscheduler.emulator.v1.V1Quirk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many creates from several threads through one backend, while requests go wrong by a seeded plan; then everything is
 * settled, and what was told is compared with what exists.
 *
 * @param manner how the client works
 * @param hasOutage whether the emulator dies and comes back in the middle
 */
record Campaign(Door door, Manner manner, long seed, int posts, boolean hasOutage) {

    static final String ORGANIZATION = "65a1b2c3d401000000000001";

    private static final int THREADS = 8;
    private static final Instant START = Instant.parse("2026-11-21T08:00:00.250Z");
    private static final Instant NEVER = Instant.parse("2126-01-01T00:00:00Z");

    boolean isNaive() {
        return manner == Manner.NAIVE;
    }

    private boolean isBatched() {
        return manner == Manner.BATCHES;
    }

    Row run() throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        try (Emulator emulator = start()) {
            List<Wish> wishes = Wishes.seeded(seed, posts, emulator, door == Door.V1, isBatched());
            emulator.faults().programme(FaultMix.seeded(seed, isBatched()));
            Outage outage = hasOutage ? Outage.after(posts / 2, emulator) : Outage.none(emulator);
            try (Client client = client(emulator, outage)) {
                Told[] told = ask(wishes, client, outage);
                int requests = emulator.requests().count();
                List<String> faults = faults(emulator);
                emulator.faults().clear();
                Settlement settlement = new Settlement(emulator, wishes, told);
                if (!isNaive()) {
                    settlement.settle(client);
                }
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                return Row.of(this, settlement, requests, took, faults).explained(emulator);
            }
        }
    }

    /** The kinds of fault that were met, as far as the emulator keeps its record. */
    private static List<String> faults(Emulator emulator) {
        return emulator.requests().all().stream()
                .map(RecordedRequest::fault)
                .filter(Objects::nonNull)
                .map(Enum::name)
                .distinct()
                .sorted()
                .toList();
    }

    Emulator start() {
        Emulator emulator = Emulator.start(EmulatorOptions.builder()
                .startAt(START)
                .rateLimits(false)
                .duplicates(door == Door.V1)
                .v1RetiredFrom(NEVER)
                .build());
        emulator.v1Quirks().show(V1Quirk.LINKS_ARE_SHORTENED);
        return emulator;
    }

    private Client client(Emulator emulator, Outage outage) {
        return switch (manner) {
            case NAIVE -> new NaiveClient(door.raw(emulator), emulator, outage);
            case OURS -> new CarefulClient(door.guarded(emulator), outage);
            case BATCHES -> new BatchClient(door.guarded(emulator), outage);
        };
    }

    /** How many wishes go into one call: from 7 to 40, so that a call takes one request, or two. */
    private List<Integer> calls() {
        Random random = new Random(seed);
        List<Integer> begins = new ArrayList<>();
        for (int begin = 0; begin < posts; begin += isBatched() ? 7 + random.nextInt(34) : 1) {
            begins.add(begin);
        }
        begins.add(posts);
        return begins;
    }

    private Told[] ask(List<Wish> wishes, Client client, Outage outage)
            throws InterruptedException, ExecutionException {
        Told[] told = new Told[wishes.size()];
        List<Integer> calls = calls();
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> lanes = new ArrayList<>();
            for (int lane = 0; lane < THREADS; lane++) {
                lanes.add(threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < calls.size() - 1; i = next.getAndIncrement()) {
                        List<Wish> wanted = wishes.subList(calls.get(i), calls.get(i + 1));
                        outage.count(wanted.size());
                        List<Told> answers = client.ask(wanted);
                        for (int j = 0; j < answers.size(); j++) {
                            told[calls.get(i) + j] = answers.get(j);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> lane : lanes) {
                lane.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return told;
    }
}
