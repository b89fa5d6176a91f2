package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a listener hears of several posts: enough to go on after a kill at any moment, and never anything untrue. */
class BatchNotifierTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = EmulatorExtension.with(World.lenient());

    private final List<Duration> waits = new ArrayList<>();
    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = another();
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private SocialScheduler another(String... settings) {
        List<String> all = new ArrayList<>(List.of("organization-id", World.BAKERY.value()));
        all.addAll(List.of(settings));
        return world.wiring(all.toArray(String[]::new)).guarded(waits::add);
    }

    /** Writes down all that it hears, and how many requests had made posts when it did. */
    private class Journal implements BatchListener {

        final List<String> heard = new ArrayList<>();
        final PendingOutcome[] sending = new PendingOutcome[100];
        final PostResult[] done = new PostResult[100];

        @Override
        public void sending(List<Sending> posts) {
            heard.add(world.requests("createPost").size() + " sending "
                    + posts.stream().map(Sending::index).toList());
            posts.forEach(post -> sending[post.index()] = post.pending());
        }

        @Override
        public void done(int index, PostResult result) {
            assertThat(done[index]).as("heard before of " + index).isNull();
            heard.add(world.requests("createPost").size() + " " + index + " "
                    + result.getClass().getSimpleName());
            done[index] = result;
        }

        /** What a program that goes on finds out. */
        List<Reconciliation> open() {
            List<PendingOutcome> open = IntStream.range(0, sending.length)
                    .filter(i -> sending[i] != null && done[i] == null)
                    .mapToObj(i -> PendingOutcome.parse(sending[i].token()).withOthers(known()))
                    .toList();
            try (SocialScheduler other = another()) {
                return other.reconcile(open);
            }
        }

        private List<String> known() {
            return IntStream.range(0, done.length)
                    .filter(i -> done[i] instanceof PostResult.Created)
                    .mapToObj(i -> ((PostResult.Created) done[i]).post().id().value())
                    .toList();
        }
    }

    @Test
    void before_each_request_it_hears_what_is_in_it_and_after_it_what_came_of_each() {
        Journal journal = new Journal();
        List<NewPost> posts = new ArrayList<>(world.rows(4));
        posts.set(1, world.post("bluesky:harbour-bakery").text("").build());

        List<PostResult> results = scheduler.createPosts(posts, journal);

        assertThat(journal.heard)
                .containsExactly("0 1 Refused", "0 sending [0, 2, 3]", "1 0 Created", "1 2 Created", "1 3 Created");
        assertThat(journal.done).startsWith(results.toArray(PostResult[]::new));
    }

    @Test
    void posts_that_go_alone_are_told_in_the_same_way() {
        Journal journal = new Journal();
        world.next(Fault.loseRequest().on("createPost"));
        try (SocialScheduler alone = another("batch-size", "1")) {
            alone.createPosts(world.rows(2), journal);
        }

        assertThat(journal.heard)
                .containsExactly("0 sending [0]", "1 sending [0]", "2 0 Created", "2 sending [1]", "3 1 Created");
    }

    @Test
    void a_repeated_request_is_told_with_what_is_in_it() {
        Journal journal = new Journal();
        world.next(Fault.dataNullAfter(2).on("createPost"));

        scheduler.createPosts(world.rows(4), journal);

        assertThat(journal.heard)
                .containsExactly(
                        "0 sending [0, 1, 2, 3]",
                        "1 0 Created",
                        "1 1 Created",
                        "1 sending [2, 3]",
                        "2 2 Created",
                        "2 3 Created");
    }

    @Test
    void what_proves_no_rejection_is_looked_up_and_told_again() {
        Journal journal = new Journal();
        world.next(Fault.serverErrorBefore(413).on("createPost"));
        world.next(Fault.serverErrorBefore(413).on("createPost"));

        scheduler.createPosts(world.rows(2), journal);

        assertThat(journal.heard)
                .containsExactly(
                        "0 sending [0, 1]", "1 sending [0, 1]", "2 sending [0, 1]", "3 0 Created", "3 1 Created");
    }

    @Test
    void a_listener_that_throws_before_a_request_keeps_it_from_being_sent() {
        IllegalStateException full = new IllegalStateException("The disk is full.");
        Journal journal = new Journal() {
            @Override
            public void sending(List<Sending> posts) {
                super.sending(posts);
                if (posts.get(0).index() == 30) {
                    throw full;
                }
            }
        };

        assertThatThrownBy(() -> scheduler.createPosts(world.rows(70), journal)).isSameAs(full);

        assertThat(world.requests("createPost")).hasSize(1);
        assertThat(journal.open())
                .hasSize(30)
                .allSatisfy(each -> assertThat(each.tookEffect()).isFalse());
    }

    @Test
    void a_listener_that_throws_after_a_request_ends_the_call_and_the_rest_is_settled_later() {
        IllegalStateException full = new IllegalStateException("The disk is full.");
        Journal journal = new Journal() {
            @Override
            public void done(int index, PostResult result) {
                if (index == 12) {
                    throw full;
                }
                super.done(index, result);
            }
        };

        assertThatThrownBy(() -> scheduler.createPosts(world.rows(40), journal)).isSameAs(full);

        assertThat(world.requests("createPost")).hasSize(1);
        assertThat(journal.open())
                .extracting(each -> ((Reconciliation.PostFound) each).post().text())
                .containsExactlyElementsOf(world.rows(30).subList(12, 30).stream()
                        .map(NewPost::text)
                        .toList());
    }

    @Test
    void a_failure_of_a_listener_is_not_taken_for_one_of_the_service() {
        ServiceUnavailableException own = new ServiceUnavailableException(
                true, new Failure("Its own.", "Wait.", ErrorContext.of("x", Operation.POSTS), Outcome.UNKNOWN, null));
        BatchListener listener = new BatchListener() {
            @Override
            public void sending(List<Sending> posts) {
                throw own;
            }
        };

        assertThatThrownBy(() -> scheduler.createPosts(world.rows(3), listener)).isSameAs(own);
        assertThatThrownBy(() -> scheduler.createPosts(world.rows(1), listener)).isSameAs(own);

        assertThat(world.requests("createPost")).isEmpty();
        assertThat(waits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11})
    void a_listener_that_gives_up_between_two_attempts_leaves_no_post_twice(int requests) {
        world.next(Fault.applyLateAfter(requests).on("createPost"));
        world.next(Fault.dataNullAfter(1).on("createPost"));
        Journal journal = new Journal() {
            @Override
            public void sending(List<Sending> posts) {
                super.sending(posts);
                if (heard.size() == 3) {
                    throw new IllegalStateException("Enough.");
                }
            }
        };
        List<NewPost> posts = world.rows(3);

        try {
            scheduler.createPosts(posts, journal); // where all is found in time, there is no third attempt
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("Enough.");
        }

        posts.forEach(
                post -> assertThat(world.posts(post.text())).as(post.text()).isLessThan(2));
    }

    @Test
    void a_listener_may_call_the_scheduler() {
        List<Integer> seen = new ArrayList<>();
        BatchListener listener = new BatchListener() {
            @Override
            public void sending(List<Sending> posts) {
                List<PendingOutcome> all = posts.stream().map(Sending::pending).toList();
                assertThat(scheduler.reconcile(all)).containsOnly(Reconciliation.NoTrace.of());
            }

            @Override
            public void done(int index, PostResult result) {
                Post made = ((PostResult.Created) result).post();
                seen.add(scheduler
                        .posts(PostQuery.builder().channels(made.channelId()).build())
                        .items()
                        .size());
                scheduler.createPost(world.row(50 + index));
            }
        };

        scheduler.createPosts(world.rows(2), listener);

        assertThat(seen).hasSize(2);
        assertThat(world.posts("Number 51")).isEqualTo(1);
    }

    @Test
    void equal_posts_that_are_there_already_are_no_trace_of_one_that_was_not_sent() {
        Post before = scheduler.createPost(world.row(1));
        Journal journal = new Journal() {
            @Override
            public void sending(List<Sending> posts) {
                super.sending(posts);
                throw new IllegalStateException("Killed.");
            }
        };

        assertThatThrownBy(() -> scheduler.createPosts(List.of(world.row(1), world.row(1)), journal))
                .hasMessage("Killed.");

        assertThat(journal.sending[0].others()).containsExactly(before.id().value());
        assertThat(journal.open()).containsOnly(Reconciliation.NoTrace.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void a_program_that_is_killed_at_any_moment_goes_on_and_makes_each_post_once(long seed) {
        Random random = new Random(seed);
        List<NewPost> posts = IntStream.range(0, 35 + random.nextInt(20))
                .mapToObj(i -> world.row(random.nextInt(20)))
                .toList();
        List<Fault> faults = List.of(
                Fault.dataNullAfter(random.nextInt(30)),
                Fault.loseAnswer(),
                Fault.loseRequest(),
                Fault.serverErrorAfter(502));
        world.next(faults.get(random.nextInt(faults.size())).on("createPost"));
        int killedAt = 1 + random.nextInt(60);
        Journal journal = new Journal() {
            private int news;

            private void live() {
                if (++news == killedAt) {
                    throw new IllegalStateException("Killed.");
                }
            }

            @Override
            public void sending(List<Sending> posts) {
                super.sending(posts);
                live();
            }

            @Override
            public void done(int index, PostResult result) {
                live();
                super.done(index, result);
            }
        };
        try {
            scheduler.createPosts(posts, journal);
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("Killed.");
        }
        world.emulator().faults().clear();

        long found = journal.open().stream().filter(Reconciliation::tookEffect).count();

        assertThat(found + journal.known().size())
                .as("known to be made, of what exists")
                .isEqualTo(world.emulator().world().posts().stream()
                        .filter(post -> post.text().startsWith("Number "))
                        .count());
    }
}
