package dev.socialscheduler.backend.support.internal.batch;

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
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.GuardedScheduler;
import dev.socialscheduler.backend.support.StoringBatchScheduler;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.backend.support.StoringScheduler.Fate;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a listener hears of several posts, and what it may do. */
class BatchEventsTest {

    private final StoringBatchScheduler raw = new StoringBatchScheduler();
    private final List<Duration> waits = new ArrayList<>();
    private final SocialScheduler scheduler = another(30);

    private SocialScheduler another(int batchSize) {
        return GuardedScheduler.around(raw, new TestContext().with(CommonSettings.BATCH_SIZE, batchSize), waits::add);
    }

    private static NewPost row(int number) {
        return NewPost.on(Channels.ID)
                .text("Number " + number)
                .at(TestContext.NOW.plusSeconds(86_400 + 60L * number))
                .build();
    }

    private static List<NewPost> rows(int count) {
        return IntStream.range(0, count).mapToObj(BatchEventsTest::row).toList();
    }

    private long requests() {
        return raw.requests("send") + raw.requests("createPost");
    }

    /** Writes down all that it hears, and how many requests had been sent when it did. */
    private class Journal implements BatchListener {

        final List<String> heard = new ArrayList<>();
        final PendingOutcome[] sending = new PendingOutcome[100];
        final PostResult[] done = new PostResult[100];

        @Override
        public void sending(List<Sending> posts) {
            heard.add(requests() + " sending "
                    + posts.stream().map(Sending::index).toList());
            posts.forEach(post -> sending[post.index()] = post.pending());
        }

        @Override
        public void done(int index, PostResult result) {
            assertThat(done[index]).as("heard before of " + index).isNull();
            heard.add(requests() + " " + index + " " + result.getClass().getSimpleName());
            done[index] = result;
        }

        /** What a program that goes on finds out. */
        List<Reconciliation> open() {
            List<PendingOutcome> open = IntStream.range(0, sending.length)
                    .filter(i -> sending[i] != null && done[i] == null)
                    .mapToObj(i -> PendingOutcome.parse(sending[i].token()).withOthers(known()))
                    .toList();
            return another(30).reconcile(open);
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
        List<NewPost> posts = new ArrayList<>(rows(4));
        posts.set(1, NewPost.on(Channels.ID).text("").build());

        List<PostResult> results = scheduler.createPosts(posts, journal);

        assertThat(journal.heard)
                .containsExactly("0 1 Refused", "0 sending [0, 2, 3]", "1 0 Created", "1 2 Created", "1 3 Created");
        assertThat(journal.done).startsWith(results.toArray(PostResult[]::new));
    }

    @Test
    void posts_that_go_alone_are_told_in_the_same_way() {
        Journal journal = new Journal();
        raw.fates.add(Fate.REQUEST_LOST);

        another(1).createPosts(rows(2), journal);

        assertThat(journal.heard)
                .containsExactly("0 sending [0]", "1 sending [0]", "2 0 Created", "2 sending [1]", "3 1 Created");
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

        assertThatThrownBy(() -> scheduler.createPosts(rows(70), journal)).isSameAs(full);

        assertThat(requests()).isEqualTo(1);
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

        assertThatThrownBy(() -> scheduler.createPosts(rows(40), journal)).isSameAs(full);

        assertThat(requests()).isEqualTo(1);
        assertThat(journal.open())
                .extracting(each -> ((Reconciliation.PostFound) each).post().text())
                .containsExactlyElementsOf(
                        rows(30).subList(12, 30).stream().map(NewPost::text).toList());
    }

    @Test
    void a_failure_of_a_listener_is_not_taken_for_one_of_the_service() {
        RuntimeException own = StoringScheduler.lost(Operation.POSTS);
        BatchListener listener = new BatchListener() {
            @Override
            public void sending(List<Sending> posts) {
                throw own;
            }
        };

        assertThatThrownBy(() -> scheduler.createPosts(rows(3), listener)).isSameAs(own);
        assertThatThrownBy(() -> scheduler.createPosts(rows(1), listener)).isSameAs(own);

        assertThat(requests()).isZero();
        assertThat(waits).isEmpty();
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
                scheduler.createPost(row(50 + index));
            }
        };

        scheduler.createPosts(rows(2), listener);

        assertThat(seen).containsExactly(2, 3);
        assertThat(raw.stored).extracting(Post::text).containsExactly("Number 0", "Number 1", "Number 50", "Number 51");
    }

    @Test
    void equal_posts_that_are_there_already_are_no_trace_of_one_that_was_not_sent() {
        Post before = scheduler.createPost(row(1));
        Journal journal = new Journal() {
            @Override
            public void sending(List<Sending> posts) {
                super.sending(posts);
                throw new IllegalStateException("Killed.");
            }
        };

        assertThatThrownBy(() -> scheduler.createPosts(List.of(row(1), row(1)), journal))
                .hasMessage("Killed.");

        assertThat(journal.sending[0].others()).containsExactly(before.id().value());
        assertThat(journal.open()).containsOnly(Reconciliation.NoTrace.of());
    }
}
