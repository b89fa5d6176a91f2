package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Streams request only the pages that are read. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class StreamContract extends SchedulerContract {

    private PostQuery waiting(int pageSize) {
        return PostQuery.builder()
                .channels(fixture().textChannel())
                .statuses(PostStatus.SCHEDULED)
                .pageSize(pageSize)
                .build();
    }

    private List<PostId> five() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(n -> queued("Post " + n).id())
                .toList();
    }

    @Test
    void M01_a_stream_requests_a_page_only_when_its_first_post_is_needed() {
        five();
        int before = fixture().requestsSent();

        try (Stream<Post> posts = scheduler().streamPosts(waiting(2))) {
            assertThat(fixture().requestsSent() - before).isZero();
            Iterator<Post> one = posts.iterator();
            one.next();
            one.next();
            assertThat(fixture().requestsSent() - before).isEqualTo(1);
            one.next();
            assertThat(fixture().requestsSent() - before).isEqualTo(2);
        }
        assertThat(fixture().requestsSent() - before).isEqualTo(2);
    }

    @Test
    void M02_a_stream_that_is_cut_short_requests_no_further_page() {
        five();
        int before = fixture().requestsSent();

        assertThat(scheduler().streamPosts(waiting(2)).limit(2)).hasSize(2);

        assertThat(fixture().requestsSent() - before).isEqualTo(1);
    }

    @Test
    @Needs(Capability.ORDER_POSTS)
    void M03_a_stream_keeps_the_requested_order() {
        List<PostId> made = five();
        PostQuery ascending = PostQuery.builder()
                .channels(fixture().textChannel())
                .orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.ASCENDING)
                .pageSize(2)
                .build();

        assertThat(scheduler().streamPosts(ascending)).extracting(Post::id).containsExactlyElementsOf(made);
    }
}
