package dev.socialscheduler.backend.support.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.Validation;
import dev.socialscheduler.backend.support.StoringBatchScheduler;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.spi.BatchSender.Answer;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a raw backend sends posts, and which posts it may send. */
class PostSenderTest {

    private static final NewPost HELLO = Batched.hello().build();
    private static final PostRequest REQUEST = Batched.checked(HELLO).request();
    private static final List<PostRequest> THREE = Collections.nCopies(3, REQUEST);

    /** A raw backend that takes the required capabilities as well. */
    private static final class Knowing extends StoringScheduler implements PostSender {

        @Override
        public Post create(PostRequest request) {
            return createPost(request.post());
        }

        @Override
        public List<Integer> firstOf(List<PostRequest> requests, int most) {
            return List.of(0);
        }

        @Override
        public List<Answer> sendTogether(List<PostRequest> requests) {
            return List.of();
        }
    }

    @Test
    void a_backend_that_takes_checked_posts_sends_them_itself() {
        Knowing raw = new Knowing();

        assertThat(PostSender.of(raw)).isSameAs(raw);
    }

    @Test
    void a_backend_that_sends_one_post_at_a_time_is_given_one_at_a_time() {
        StoringScheduler raw = new StoringScheduler();
        PostSender sender = PostSender.of(raw);

        assertThat(sender.firstOf(THREE, 30)).containsExactly(0);
        assertThat(sender.sendTogether(THREE)).isEmpty();
        assertThat(sender.create(REQUEST)).isEqualTo(raw.stored.get(0));
        assertThat(raw.asked).containsExactly("createPost");
    }

    @Test
    void a_backend_that_sends_several_posts_chooses_and_sends_them() {
        StoringBatchScheduler raw = new StoringBatchScheduler();
        PostSender sender = PostSender.of(raw);

        assertThat(sender.firstOf(THREE, 2)).containsExactly(0, 1);
        assertThat(sender.sendTogether(THREE)).extracting(Answer::post).containsExactlyElementsOf(raw.stored);
        assertThat(raw.sizes).containsExactly(3);
    }

    @Test
    void only_a_post_without_a_refusal_is_accepted() {
        SchedulerException refusal = StoringScheduler.refused(Operation.CREATE_POST);
        CheckedPost fine = Batched.checked(HELLO);
        CheckedPost refused = new CheckedPost(REQUEST, new Validation(List.of()), refusal);

        assertThat(fine.accepted()).isSameAs(fine);
        assertThat(fine.post()).isSameAs(HELLO);
        assertThatThrownBy(refused::accepted).isSameAs(refusal);
    }
}
