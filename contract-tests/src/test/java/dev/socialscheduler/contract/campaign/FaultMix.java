package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.faults.FaultPlan;
import dev.socialscheduler.emulator.world.RateWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What goes wrong, and how often. Late arrivals keep to what the library promises to see: see BeyondTheBoundTest. */
final class FaultMix {

    private static final double CREATES = 0.35;
    /** Those that arrive after two looks and before the repeat: only a first attempt is sure to be repeated. */
    private static final double LATEST = 0.04;

    private static final double READS = 0.08;
    private static final double DELETES = 0.12;

    /** How often each of the common faults stands beside the slow ones, which cost real time. */
    private static final int COMMON = 8;

    private static final List<String> LISTS =
            List.of("posts", "profiles/:id/updates/pending", "profiles/:id/updates/sent");

    private FaultMix() {}

    static FaultPlan seeded(long seed, boolean isBatched) {
        FaultPlan plan = FaultPlan.seeded(seed);
        Fault[] creates = isBatched ? batches() : creates();
        for (String create : List.of("createPost", "updates/create")) {
            // A request of several posts is repeated without those that go out at once, so it does not ask the same.
            FaultPlan latest = isBatched
                    ? plan
                    : plan.onFirst(create, LATEST, Fault.applyLateBeforeRepeat(Duration.ofSeconds(30)));
            plan = latest.on(create, CREATES, creates);
        }
        for (String list : LISTS) {
            plan = plan.on(list, READS, reads());
        }
        for (String delete : List.of("deletePost", "updates/:id/destroy")) {
            plan = plan.on(delete, DELETES, deletes());
        }
        return plan;
    }

    private static Fault[] creates() {
        List<Fault> rare =
                List.of(Fault.stall(), Fault.slow(Duration.ofMillis(100)), Fault.slow(Door.PATIENCE.plusMillis(500)));
        return mixed(
                rare,
                Fault.loseAnswer(),
                Fault.loseAnswer(),
                Fault.loseRequest(),
                Fault.applyLate(Duration.ofMillis(500)),
                Fault.applyLate(Duration.ofMillis(1_900)),
                Fault.applyLateAfter(1),
                Fault.serverErrorBefore(502),
                Fault.serverErrorAfter(502),
                Fault.serverErrorBefore(500),
                Fault.serverErrorAfter(500),
                Fault.malformedJson(),
                Fault.truncatedJson(),
                Fault.cutAnswer(),
                Fault.resetBefore(),
                Fault.resetAfter(),
                Fault.rateLimited(RateWindow.QUARTER_HOUR),
                Fault.gatewayRateLimited(),
                Fault.htmlForbidden(),
                Fault.dataNullAfter(0),
                Fault.dataNullAfter(1),
                Fault.duplicateAnswer(),
                Fault.duplicateAnswer());
    }

    /** None of those that cost real time, since a request of many posts is waited for longer. */
    private static Fault[] batches() {
        List<Fault> all = new ArrayList<>(List.of(creates()));
        all.removeIf(fault -> fault.kind() == Fault.Kind.STALL || fault.kind() == Fault.Kind.SLOW);
        for (int i = 0; i < COMMON; i++) {
            all.addAll(List.of(Fault.dataNullAfter(3), Fault.dataNullAfter(11), Fault.dataNullAfter(25)));
        }
        return all.toArray(Fault[]::new);
    }

    private static Fault[] reads() {
        return mixed(
                List.of(Fault.slow(Duration.ofMillis(100))),
                Fault.loseAnswer(),
                Fault.serverErrorBefore(502),
                Fault.malformedJson(),
                Fault.truncatedJson(),
                Fault.cutAnswer(),
                Fault.resetBefore(),
                Fault.resetAfter(),
                Fault.rateLimited(RateWindow.QUARTER_HOUR),
                Fault.htmlForbidden(),
                Fault.duplicateAnswer());
    }

    private static Fault[] deletes() {
        return mixed(
                List.of(Fault.slow(Duration.ofMillis(100))),
                Fault.loseAnswer(),
                Fault.loseRequest(),
                Fault.serverErrorAfter(502),
                Fault.malformedJson(),
                Fault.duplicateAnswer());
    }

    private static Fault[] mixed(List<Fault> rare, Fault... common) {
        List<Fault> all = new ArrayList<>(rare);
        for (int i = 0; i < COMMON; i++) {
            all.addAll(List.of(common));
        }
        return all.toArray(Fault[]::new);
    }
}
