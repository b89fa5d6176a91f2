package dev.socialscheduler.contract.networks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.error.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program hears of warnings through its configuration. */
class ListenerTest {

    private final List<String> heard = new ArrayList<>();

    private final SchedulerListener listener = new SchedulerListener() {
        @Override
        public void warned(NewPost post, List<Violation> warnings) {
            warnings.forEach(warning -> heard.add(post.text() + " | " + warning));
        }
    };

    @Test
    void the_listener_of_the_configuration_hears_of_a_post_that_will_wait() {
        try (Emulator emulator = Emulator.start();
                SocialScheduler scheduler = Wiring.config(
                                Backend.GRAPHQL, emulator.clock(), Backend.GRAPHQL.settings(emulator))
                        .listener(listener)
                        .build()
                        .createScheduler()) {
            ChannelId paused = new ChannelId(
                    emulator.world().channel("tiktok:harbourbakes").id());
            NewPost post =
                    NewPost.on(paused).text("Rye").video(SamplePosts.FILM).build();

            scheduler.createPost(post);
            assertThat(heard).as("nothing was known of the channel").isEmpty();
            scheduler.channel(paused);
            scheduler.createPost(
                    NewPost.on(paused).text("Spelt").video(SamplePosts.FILM).build());
        }

        assertThat(heard)
                .containsExactly(
                        "Spelt | shareMode: The queue of harbourbakes is paused: the post is accepted but waits until"
                                + " the queue is resumed.");
    }
}
