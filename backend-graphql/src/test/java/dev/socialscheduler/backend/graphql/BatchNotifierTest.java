package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.PendingOutcome;
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

    private SocialScheduler another() {
        return world.wiring("organization-id", World.BAKERY.value())
                .guarded(world.emulator().clock()::advance);
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

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11})
    void a_listener_that_gives_up_between_two_attempts_leaves_no_post_twice(int requests) {
        scheduler.createPost(world.row(20)); // measures the provider's clock
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
