package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When a post goes out, all the way. */
class SchedulingVerbsTest {

    private static final String BLUESKY = "bluesky:harbour-bakery";
    private static final Instant FIRST_SLOT = Instant.parse("2026-12-01T11:15:00Z");
    private static final Instant SECOND_SLOT = Instant.parse("2026-12-01T16:45:00Z");

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.extension();

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

    private Post create(NewPost.Builder post) {
        return scheduler.createPost(post.build());
    }

    @Test
    void a_queued_post_takes_the_next_free_slot() {
        Post post = create(world.post(BLUESKY).text("Hello").queue());

        assertThat(post.status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(post.dueAt()).isEqualTo(FIRST_SLOT);
        assertThat(post.timing().shareMode()).isEqualTo(new ShareMode.AddToQueue());
        assertThat(post.timing().createdAt()).isEqualTo(GraphQlWiring.NOW);
        assertThat(post.schedulingType()).isEqualTo(SchedulingType.AUTOMATIC);
        assertThat(scheduler.post(post.id())).isEqualTo(post);
    }

    @Test
    void a_next_post_takes_the_first_slot() {
        PostId queued = create(world.post(BLUESKY).text("Queued")).id();
        Post next = create(world.post(BLUESKY).text("Next").next());

        assertThat(next.dueAt()).isEqualTo(FIRST_SLOT);
        assertThat(scheduler.post(queued).dueAt()).isEqualTo(SECOND_SLOT);
    }

    @Test
    void a_post_with_a_time_keeps_it_to_the_millisecond() {
        Instant due = Instant.parse("2026-12-24T17:30:01.234Z");

        Post post = create(world.post(BLUESKY).text("Hello").at(due));

        assertThat(post.timing().shareMode()).isEqualTo(new ShareMode.CustomScheduled(due));
        assertThat(post.dueAt()).isEqualTo(due);
    }

    @Test
    void a_post_for_now_is_out_at_once() {
        Post post = create(world.post(BLUESKY).text("Hello").now());

        assertThat(post.status()).isEqualTo(PostStatus.SENT);
        assertThat(post.sentAt()).isEqualTo(GraphQlWiring.NOW);
        assertThat(post.externalLink()).isNotNull();
        assertThat(post.metrics()).isNotEmpty();
    }

    @Test
    void a_scheduled_post_goes_out_when_its_time_has_come() {
        PostId id = create(world.post(BLUESKY).text("Hello")).id();

        world.emulator().clock().set(FIRST_SLOT.plus(Duration.ofMinutes(1)));

        assertThat(scheduler.post(id).status()).isEqualTo(PostStatus.SENT);
    }
}
