package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several posts in one request. */
class BatchTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.withoutRateLimits();

    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = world.scheduler();
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private static List<String> texts(List<PostResult> results) {
        return results.stream()
                .map(result -> result instanceof PostResult.Created created
                        ? created.post().text()
                        : result.toString())
                .toList();
    }

    @Test
    void a_thousand_posts_take_at_most_36_requests() {
        List<PostResult> results = scheduler.createPosts(world.rows(1_000));

        assertThat(texts(results))
                .containsExactlyElementsOf(
                        world.rows(1_000).stream().map(NewPost::text).toList());
        assertThat(world.emulator().requests().all()).hasSize(34);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "29, 1", "30, 1", "31, 2", "60, 2", "61, 3"})
    void a_request_holds_thirty_posts(int posts, int requests) {
        assertThat(texts(scheduler.createPosts(world.rows(posts))))
                .containsExactlyElementsOf(
                        world.rows(posts).stream().map(NewPost::text).toList());

        assertThat(world.requests("createPost")).hasSize(requests);
    }

    @Test
    void a_post_of_several_is_the_same_as_one_made_alone() {
        NewPost post = world.row(1);
        Post alone = scheduler.createPost(post);
        Post together = ((PostResult.Created) scheduler
                        .createPosts(List.of(world.row(2), world.row(3)))
                        .get(1))
                .post();

        assertThat(together)
                .usingRecursiveComparison()
                .ignoringFields("id", "text", "timing")
                .isEqualTo(alone);
        assertThat(scheduler.post(together.id())).isEqualTo(together);
    }

    @Test
    void a_smaller_size_is_kept_to() {
        try (SocialScheduler small = world.wiring("batch-size", "7").guarded()) {
            small.createPosts(world.rows(15));
        }

        assertThat(world.requests("createPost")).hasSize(3);
    }
}
