package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.StoringScheduler.Fate;
import dev.socialscheduler.backend.support.internal.resilience.FreshReads;
import org.junit.jupiter.api.Test;

/** Only a list whose absence has to prove something is read afresh. */
class FreshReadsTest {

    /** Knows which lists were read afresh. */
    private static final class Fresh extends StoringScheduler implements FreshReads {

        private int fresh;

        @Override
        public Page<Post> postsAfresh(PostQuery query) {
            fresh++;
            return posts(query);
        }
    }

    private final Fresh raw = new Fresh();
    private final SocialScheduler scheduler = GuardedScheduler.around(raw, new TestContext(), wait -> {});

    @Test
    void a_lookup_reads_its_list_afresh() {
        raw.fates.add(Fate.ANSWER_LOST);

        scheduler.createPost(NewPost.on(Channels.ID).text("Hello").build());

        assertThat(raw.fresh).isPositive().isEqualTo((int) raw.requests("posts"));
    }

    @Test
    void a_list_for_a_user_is_read_like_anything_else() {
        scheduler.posts(PostQuery.builder().channels(Channels.ID).build());

        assertThat(raw.requests("posts")).isEqualTo(1);
        assertThat(raw.fresh).isZero();
    }
}
