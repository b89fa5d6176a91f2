package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.Capability;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;

/** A part of the suite. */
abstract class Cases {

    final Wire wire;
    private final Stage stage;
    private final Set<Capability> capabilities;

    Cases(Wire wire, PactBook book) {
        this.wire = wire;
        this.stage = new Stage(wire.door(), book);
        try (SocialScheduler scheduler = stage.scheduler("http://127.0.0.1:9")) {
            this.capabilities = scheduler.capabilities();
        }
    }

    boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    boolean tells(Detail detail) {
        return wire.tells().contains(detail);
    }

    /** Asks what every backend can answer. */
    <T> T play(List<Exchange> script, Function<SocialScheduler, T> call) {
        assertThat(script).as("the exchanges of " + wire.door().provider()).isNotEmpty();
        return stage.play(script, call);
    }

    /** Asks and looks at what comes, or demands the refusal of a backend that lacks the capability. */
    <T> void play(
            Capability needed, List<Exchange> script, Function<SocialScheduler, T> call, Consumer<T> expectations) {
        play(Set.of(needed), script, call, expectations);
    }

    /** The same for a question that needs several capabilities; the refusal names the first that is missing. */
    <T> void play(
            Set<Capability> needed,
            List<Exchange> script,
            Function<SocialScheduler, T> call,
            Consumer<T> expectations) {
        Optional<Capability> missing =
                needed.stream().filter(capability -> !can(capability)).sorted().findFirst();
        if (missing.isEmpty()) {
            expectations.accept(play(script, call));
        } else {
            assertRefused(missing.get(), script, call);
        }
    }

    private <T> void assertRefused(Capability missing, List<Exchange> script, Function<SocialScheduler, T> call) {
        assertThat(script).as("exchanges for what the backend cannot do").isEmpty();
        assertThatExceptionOfType(UnsupportedCapabilityException.class)
                .isThrownBy(() -> stage.play(List.of(), call))
                .satisfies(e -> assertThat(e.capability()).isEqualTo(missing));
    }

    /** Asks in vain. */
    <E extends SchedulerException> E fails(List<Exchange> script, Class<E> type, Consumer<SocialScheduler> call) {
        return fails(script, type, call, stage::play);
    }

    /** Asks the backend alone in vain, since the guard would go on to look for what got lost. */
    SchedulerException leavesOpen(List<Exchange> script, Consumer<SocialScheduler> call) {
        return fails(script, SchedulerException.class, call, stage::playRaw);
    }

    private static <E extends SchedulerException> E fails(
            List<Exchange> script,
            Class<E> type,
            Consumer<SocialScheduler> call,
            BiConsumer<List<Exchange>, Function<SocialScheduler, Boolean>> play) {
        Assumptions.assumeFalse(script.isEmpty(), "this wire has no such answer");
        try {
            play.accept(script, scheduler -> {
                call.accept(scheduler);
                return true;
            });
        } catch (SchedulerException e) {
            assertThat(e).isInstanceOf(type);
            return type.cast(e);
        }
        throw new AssertionError("nothing was thrown");
    }
}
