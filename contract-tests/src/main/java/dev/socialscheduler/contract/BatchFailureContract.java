package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several posts when the service fails: posts that were not sent and unknown outcomes are reported as such. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class BatchFailureContract extends SchedulerContract {

    private List<PostResult> create(NewPost.Builder... posts) {
        return scheduler()
                .createPosts(List.of(posts).stream().map(NewPost.Builder::build).toList());
    }

    private static Post created(PostResult result) {
        assertThat(result).isInstanceOf(PostResult.Created.class);
        return ((PostResult.Created) result).post();
    }

    private static SchedulerException refused(PostResult result) {
        assertThat(result).isInstanceOf(PostResult.Refused.class);
        return ((PostResult.Refused) result).reason();
    }

    @Test
    void J01_posts_after_an_exhausted_rate_limit_are_not_sent() {
        fixture().failNext(Mishap.RATE_LIMIT);
        int before = fixture().requestsSent();

        List<PostResult> results = create(text("One"), text("Two"));

        assertThat(results).allSatisfy(result -> assertThat(refused(result)).isInstanceOf(RateLimitedException.class));
        assertThat(fixture().requestsSent() - before).as("requests").isEqualTo(1);
        fixture().passTime(Duration.ofMinutes(16));
        assertThat(listed()).isEmpty();
    }

    @Test
    @GuardedOnly
    void J02_a_post_with_a_lost_response_is_found_and_does_not_affect_the_others() {
        fixture().failNext(Mishap.LOST_ANSWER);

        List<PostResult> results = create(text("Lost"), text("Found"));

        assertThat(results).extracting(result -> created(result).text()).containsExactly("Lost", "Found");
        assertThat(listed()).extracting(Post::text).containsExactlyInAnyOrder("Lost", "Found");
    }
}
