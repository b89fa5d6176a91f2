package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that takes the same post twice: here only the library keeps it from being there twice. */
class LostPostFinderTest {

    private static final Instant DUE = Instant.parse("2026-12-24T17:30:00Z");

    private final List<Duration> waits = new ArrayList<>();
    private Emulator emulator;
    private SocialScheduler scheduler;

    @BeforeEach
    void start() {
        emulator = Emulator.start(World.lenient());
        scheduler = new World(emulator)
                .wiring("organization-id", World.BAKERY.value())
                .guarded(this::keep);
    }

    private synchronized void keep(Duration wait) {
        waits.add(wait);
        emulator.clock().advance(wait);
    }

    @AfterEach
    void stop() {
        scheduler.close();
        emulator.close();
    }

    private NewPost.Builder hello() {
        return new World(emulator).post("bluesky:harbour-bakery").text("  Hello,  harbour https://example.com/a ");
    }

    private long posts() {
        return emulator.world().posts().stream()
                .filter(post -> post.text().contains("harbour https"))
                .count();
    }

    private void next(Fault fault) {
        emulator.faults().next(fault);
    }

    @Test
    void a_text_that_the_provider_trims_is_found_again() {
        next(Fault.loseAnswer().on("createPost"));

        Post made = scheduler.createPost(hello().at(DUE).build());

        assertThat(made.dueAt()).isEqualTo(DUE);
        assertThat(posts()).isEqualTo(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void what_is_not_there_is_looked_for_twice_before_it_is_made_again() {
        next(Fault.loseRequest().on("createPost"));

        scheduler.createPost(hello().build());

        assertThat(posts()).isEqualTo(1);
        assertThat(emulator.requests().of("posts")).hasSize(3);
        assertThat(waits.get(0)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_first_attempt_that_arrives_after_all_is_deleted() {
        next(Fault.applyLateAfter(3).on("createPost"));

        Post made = scheduler.createPost(hello().at(DUE).build());

        assertThat(posts()).isEqualTo(1);
        assertThat(emulator.world().post(made.id().value())).isPresent();
        assertThat(made.warnings())
                .singleElement()
                .extracting(PostWarning::message)
                .asString()
                .startsWith("An earlier attempt arrived late and created the post ")
                .endsWith("; it was deleted.");
    }

    @Test
    void a_first_attempt_without_a_time_of_its_own_that_arrives_after_all_is_told_and_stays() {
        next(Fault.applyLateAfter(3).on("createPost"));

        Post made = scheduler.createPost(hello().build());

        assertThat(posts()).isEqualTo(2);
        assertThat(made.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.message())
                    .startsWith("A first attempt may have arrived late, so there may be two posts: ")
                    .endsWith(" It was not deleted, since it may be somebody else's: delete it if you do not want it.");
            assertThat(warning.pending()).isNotNull();
        });
    }

    @Test
    void what_is_published_at_once_is_never_made_again_on_a_guess() {
        next(Fault.loseRequest().on("createPost"));

        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> scheduler.createPost(hello().now().build()));
        assertThat(posts()).isZero();
        assertThat(emulator.requests().of("createPost")).hasSize(1);
    }

    @Test
    void what_was_published_at_once_is_found() {
        next(Fault.loseAnswer().on("createPost"));

        Post made = scheduler.createPost(hello().now().build());

        assertThat(emulator.world().post(made.id().value())).isPresent();
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void an_older_post_that_says_the_same_is_not_taken_for_the_new_one() {
        PostId older = scheduler.createPost(hello().build()).id();
        emulator.clock().advance(Duration.ofMinutes(10));
        next(Fault.loseRequest().on("createPost"));

        assertThat(scheduler.createPost(hello().build()).id()).isNotEqualTo(older);
        assertThat(posts()).isEqualTo(2);
    }

    @Test
    void two_posts_that_are_wanted_on_purpose_stay_two() {
        PostId first = scheduler.createPost(hello().build()).id();
        next(Fault.loseAnswer().on("createPost"));

        assertThat(scheduler.createPost(hello().build()).id()).isNotEqualTo(first);
        assertThat(posts()).isEqualTo(2);
    }

    @Test
    void many_threads_with_the_same_post_and_lost_answers_get_one_each() throws Exception {
        for (int i = 0; i < 6; i++) {
            next(
                    i % 2 == 0
                            ? Fault.loseAnswer().on("createPost")
                            : Fault.loseRequest().on("createPost"));
        }
        Set<PostId> made = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                calls.add(threads.submit(
                        () -> made.add(scheduler.createPost(hello().build()).id())));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(made).hasSize(24);
        assertThat(posts()).isEqualTo(24);
    }

    @Test
    void an_outcome_can_be_kept_and_settled_by_another_process() throws IOException, ClassNotFoundException {
        next(Fault.loseAnswer().on("createPost"));
        for (int i = 0; i < 3; i++) {
            next(Fault.serverErrorBefore(502).on("posts"));
        }
        PendingOutcome pending = null;
        try {
            scheduler.createPost(hello().at(DUE).build());
        } catch (OutcomeUnknownException e) {
            pending = e.pending().orElseThrow();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(pending);
        PendingOutcome read =
                (PendingOutcome) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        try (SocialScheduler later = new World(emulator)
                .wiring("organization-id", World.BAKERY.value())
                .guarded()) {
            assertThat(later.reconcile(read))
                    .isInstanceOfSatisfying(
                            Reconciliation.PostFound.class,
                            found -> assertThat(found.post().dueAt()).isEqualTo(DUE));
        }
        assertThat(read.toString()).doesNotContain("Hello");
    }
}
