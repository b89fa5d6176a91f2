package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.PausedGuard;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.event.Answered;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is left open when a call ends: posts made beside its own, schedulers that are closed while they look. */
class SurplusTest extends LossTest {

    private Post unseen() {
        scheduler.channel(hello().channelId());
        next(Fault.applyLateAfter(3));
        emulator.faults()
                .next(
                        Fault.slow(Duration.ZERO).on("posts"),
                        Fault.slow(Duration.ZERO).on("posts"));
        nobodyCanLook();
        Post made = scheduler.createPost(hello());
        emulator.clock().advance(Duration.ofMinutes(1));
        return made;
    }

    private static PendingOutcome pending(Post made) {
        return Objects.requireNonNull(made.warnings().get(0).pending());
    }

    @Test
    void a_late_first_attempt_that_nobody_could_look_for_is_deleted_by_settling_the_warning() {
        Post made = unseen();

        assertThat(made.warnings()).extracting(PostWarning::message).containsExactly(UNSEEN);
        assertThat(posts()).isEqualTo(2);
        Post settled = found(pending(made));

        assertThat(settled.id()).isEqualTo(made.id());
        assertThat(settled.warnings())
                .singleElement()
                .extracting(PostWarning::message)
                .asString()
                .startsWith("An earlier attempt arrived late and created the post ")
                .endsWith("; it was deleted.");
        assertThat(posts()).isEqualTo(1);
        assertThat(found(pending(made)).warnings()).isEmpty();
    }

    @Test
    void a_first_attempt_that_a_list_shows_late_is_told_by_settling_the_warning() {
        next(Fault.applyLate(Duration.ofSeconds(10)));
        Post made = scheduler.createPost(queued());

        assertThat(made.warnings()).extracting(PostWarning::message).containsExactly(LAGGING);
        emulator.clock().advance(Duration.ofSeconds(15));

        assertThat(found(pending(made)).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.message())
                    .contains("the same content also exists as " + other(made) + ". It was not deleted");
            assertThat(warning.pending()).isNull();
        });
        assertThat(posts()).isEqualTo(2);
    }

    @Test
    void another_process_tells_of_the_late_first_attempt_and_deletes_nothing() {
        PendingOutcome pending = PendingOutcome.parse(pending(unseen()).token());
        scheduler.close();
        scheduler = wiring().guarded(wait -> emulator.clock().advance(wait));

        Post settled = found(pending);

        assertThat(settled.warnings())
                .singleElement()
                .extracting(PostWarning::message)
                .asString()
                .isEqualTo("The same content also exists as " + other(settled)
                        + ", which this scheduler did not create: delete it if you do not want it.");
        assertThat(posts()).isEqualTo(2);
    }

    @Test
    void surplus_that_cannot_be_deleted_now_is_deleted_by_settling_the_warning() {
        scheduler.channel(hello().channelId());
        next(Fault.applyLateAfter(3));
        for (int i = 0; i < 3; i++) {
            emulator.faults().next(Fault.serverErrorBefore(502).on("deletePost"));
        }

        Post made = scheduler.createPost(hello());
        String surplus = other(made);

        assertThat(made.warnings())
                .singleElement()
                .extracting(PostWarning::message)
                .asString()
                .startsWith("An earlier attempt arrived late and created the post " + surplus
                        + "; deleting it failed, so there may be two. The provider could not process the request: ");
        assertThat(posts()).isEqualTo(2);
        assertThat(found(pending(made)).warnings())
                .extracting(PostWarning::message)
                .containsExactly(
                        "An earlier attempt arrived late and created the post " + surplus + "; it was deleted.");
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void what_may_be_the_late_post_of_another_unknown_call_is_not_deleted() {
        scheduler.channel(hello().channelId());
        next(Fault.applyLateAfter(6));
        PendingOutcome other = unknown();
        next(Fault.loseRequest());

        Post made = scheduler.createPost(hello());

        assertThat(posts()).isEqualTo(2);
        assertThat(made.warnings())
                .singleElement()
                .extracting(PostWarning::message)
                .asString()
                .isEqualTo("The same content also exists as " + other(made)
                        + ", which may belong to this call or to another one whose outcome is unknown: reconcile"
                        + " that one first.");
        assertThat(found(other).id().value()).isEqualTo(other(made));
        emulator.clock().advance(Duration.ofSeconds(15));
        assertThat(found(pending(made)).warnings()).isEmpty();
        assertThat(posts()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_the_post_of_the_other_unknown_call_is_deleted() {
        scheduler.channel(hello().channelId());
        next(Fault.loseRequest());
        nobodyCanLook();
        NewPost draft = new World(emulator)
                .post("bluesky:harbour-bakery")
                .text("Hello, harbour")
                .asDraft()
                .build();
        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> scheduler.createPost(draft));
        next(Fault.applyLateAfter(3));

        Post made = scheduler.createPost(hello());

        assertThat(posts()).isEqualTo(1);
        assertThat(made.warnings())
                .singleElement()
                .extracting(PostWarning::message)
                .asString()
                .endsWith("; it was deleted.");
    }

    private SocialScheduler heard(Consumer<Answered> answered) {
        Wiring<SocialScheduler> wiring = wiring();
        BackendContext context = new BackendContext() {
            @Override
            public <T> T get(Setting<T> setting) {
                return wiring.get(setting);
            }

            @Override
            public <T> Optional<T> find(Setting<T> setting) {
                return wiring.find(setting);
            }

            @Override
            public Clock clock() {
                return wiring.clock();
            }

            @Override
            public SchedulerListener listener() {
                return new SchedulerListener() {
                    @Override
                    public void answered(Answered event) {
                        answered.accept(event);
                    }
                };
            }
        };
        return PausedGuard.around(
                wiring.raw(), context, wait -> emulator.clock().advance(wait));
    }

    private String other(Post one) {
        return emulator.world().posts().stream()
                .filter(post -> post.text().equals("Hello, harbour"))
                .map(dev.socialscheduler.emulator.world.Post::id)
                .filter(id -> !id.equals(one.id().value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_call_whose_scheduler_is_closed_while_it_looks_is_unknown_and_can_be_settled_by_another() {
        scheduler.close();
        scheduler = wiring().guarded(wait -> scheduler.close());
        next(Fault.applyLate(Duration.ofSeconds(1)));

        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.createPost(hello()));
        scheduler = wiring().guarded(wait -> emulator.clock().advance(wait));
        emulator.clock().advance(Duration.ofSeconds(2));

        assertThat(found(failure.pending().orElseThrow()).text()).isEqualTo("Hello, harbour");
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void a_post_that_was_made_is_not_lost_if_the_scheduler_is_closed_before_the_last_look() {
        SocialScheduler closing = heard(event -> {
            if (event.operation() == Operation.CREATE_POST && event.hasSucceeded()) {
                scheduler.close();
            }
        });
        scheduler.close();
        scheduler = closing;
        next(Fault.loseRequest());

        Post made = scheduler.createPost(hello());

        assertThat(made.warnings()).extracting(PostWarning::message).containsExactly(UNSEEN);
        assertThat(posts()).isEqualTo(1);
    }
}
