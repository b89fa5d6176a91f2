package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.error.PendingOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Events of a batch listener: they are true, and suffice to resume after a kill at any moment. */
@GuardedOnly
@NotVerifiedLive("failures of the service are known only from reports by others")
public abstract class BatchNotifierContract extends SchedulerContract {

    private final IllegalStateException killed = new IllegalStateException("Killed.");

    /** Records events until it is killed. */
    private final class Journal implements BatchListener {

        private final int lifetime;
        private final List<String> heard = new ArrayList<>();
        private final Map<Integer, PendingOutcome> open = new TreeMap<>();
        private final Map<Integer, PostResult> done = new TreeMap<>();

        Journal(int lifetime) {
            this.lifetime = lifetime;
        }

        private void live(String news) {
            heard.add(news);
            if (heard.size() == lifetime) {
                throw killed;
            }
        }

        @Override
        public void sending(List<Sending> posts) {
            posts.forEach(post -> open.put(post.index(), post.pending()));
            live("sending " + posts.stream().map(Sending::index).toList());
        }

        @Override
        public void done(int index, PostResult result) {
            live("done " + index);
            open.remove(index);
            assertThat(done.put(index, result)).as("heard before of " + index).isNull();
        }

        List<PendingOutcome> tokens() {
            return open.values().stream()
                    .map(PendingOutcome::token)
                    .map(PendingOutcome::parse)
                    .toList();
        }
    }

    private List<PostResult> create(Journal journal, NewPost.Builder... posts) {
        return scheduler()
                .createPosts(Stream.of(posts).map(NewPost.Builder::build).toList(), journal);
    }

    private Journal killed(int lifetime, NewPost.Builder... posts) {
        Journal journal = new Journal(lifetime);
        assertThatThrownBy(() -> create(journal, posts)).isSameAs(killed);
        return journal;
    }

    @Test
    void Z01_each_post_is_announced_before_it_is_sent_and_once_when_its_outcome_is_known() {
        Journal journal = new Journal(0);

        List<PostResult> results = create(journal, text("One"), text("Two"), text("Three"));

        assertThat(journal.done.values()).containsExactlyElementsOf(results);
        assertThat(journal.open).isEmpty();
        for (int i = 0; i < 3; i++) {
            String index = String.valueOf(i);
            assertThat(journal.heard)
                    .filteredOn(news -> news.startsWith("sending") && news.contains(index))
                    .as("requests with " + i)
                    .hasSize(1);
        }
        assertThat(journal.heard.get(0)).startsWith("sending [0");
    }

    @Test
    void Z02_a_post_rejected_unsent_is_announced_before_the_first_request() {
        Journal journal = new Journal(2);

        assertThatThrownBy(() -> create(
                        journal, text("Now"), text("Late").at(fixture().now().minusSeconds(60))))
                .isSameAs(killed);

        assertThat(journal.heard).containsExactly("done 1", "sending [0]");
        assertThat(listed()).isEmpty();
    }

    @Test
    void Z03_an_exception_from_the_listener_before_a_request_prevents_it() {
        int before = fixture().requestsSent();

        Journal journal = killed(1, text("One"), text("Two"));

        assertThat(fixture().requestsSent()).isEqualTo(before);
        assertThat(scheduler().reconcile(journal.tokens())).containsOnly(Reconciliation.NoTrace.of());
    }

    @Test
    void Z04_a_post_sent_but_not_reported_is_reconciled_later() {
        Journal journal = killed(2, text("One"));

        assertThat(journal.heard).containsExactly("sending [0]", "done 0");
        assertThat(scheduler().reconcile(journal.tokens()))
                .extracting(
                        settled -> ((Reconciliation.PostFound) settled).post().id())
                .containsExactlyElementsOf(listed().stream().map(Post::id).toList());
    }

    @Test
    void Z05_a_post_with_a_lost_response_is_reported_once_and_correctly() {
        fixture().failNext(Mishap.LOST_ANSWER);
        Journal journal = new Journal(0);

        List<PostResult> results = create(journal, text("Lost"), text("Found"));

        assertThat(journal.done.values()).containsExactlyElementsOf(results);
        assertThat(results).hasOnlyElementsOfType(PostResult.Created.class);
        assertThat(listed()).extracting(Post::text).containsExactlyInAnyOrder("Lost", "Found");
    }

    @Test
    void Z06_posts_from_before_the_call_are_not_mistaken_for_unsent_ones() {
        queued("Twice");

        Journal journal = killed(1, text("Twice"));

        assertThat(scheduler().reconcile(journal.tokens())).containsOnly(Reconciliation.NoTrace.of());
    }
}
