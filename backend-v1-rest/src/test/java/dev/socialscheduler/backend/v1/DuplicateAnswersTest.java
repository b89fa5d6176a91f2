package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.DuplicatePostException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A response that arrives twice puts every later one on its connection off by one, until the connection is dropped. */
class DuplicateAnswersTest {

    private final Emulator emulator = Emulator.start(EmulatorOptions.builder()
            .startAt(Instant.parse("2026-12-04T08:00:00Z"))
            .rateLimits(false)
            .build());
    private final SocialScheduler scheduler = V1Wiring.at(
                    emulator.clock(), emulator.v1Endpoint(), "v1-rest.access-token", emulator.v1Token())
            .guarded(wait -> {});

    @AfterEach
    void close() {
        scheduler.close();
        emulator.close();
    }

    private long posts(String text) {
        return emulator.world().posts().stream()
                .filter(post -> post.text().equals(text))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, Hello, Hello", "0, 0, Hello, Something else"})
    void the_next_post_gets_its_own_answer(int first, int second, String text, String next) {
        List<ChannelId> channels = scheduler.channels(ChannelQuery.all()).stream()
                .filter(channel -> List.of("mastodon", "bluesky").contains(channel.networkWireName()))
                .map(Channel::id)
                .toList();
        emulator.faults().next(Fault.duplicateAnswer().on("updates/create"));

        Post one =
                scheduler.createPost(NewPost.on(channels.get(first)).text(text).build());
        Post two =
                scheduler.createPost(NewPost.on(channels.get(second)).text(next).build());

        assertThat(two.id()).isNotEqualTo(one.id());
        assertThat(two.channelId()).isEqualTo(channels.get(second));
        assertThat(two.text()).isEqualTo(next);
        assertThat(posts(text) + posts(next)).isEqualTo(text.equals(next) ? 4 : 2);
        assertThat(scheduler.post(one.id()).text()).isEqualTo(text);
    }

    @Test
    void a_rejection_that_arrives_twice_is_not_that_of_the_next_post() {
        ChannelId channel = scheduler.channels(ChannelQuery.all()).stream()
                .filter(each -> each.networkWireName().equals("mastodon"))
                .map(Channel::id)
                .findFirst()
                .orElseThrow();
        NewPost hello = NewPost.on(channel).text("Hello").build();
        scheduler.createPost(hello);
        emulator.faults().next(Fault.duplicateAnswer().on("updates/create"));

        assertThatThrownBy(() -> scheduler.createPost(hello)).isInstanceOf(DuplicatePostException.class);

        assertThat(scheduler
                        .createPost(NewPost.on(channel).text("Bread").build())
                        .text())
                .isEqualTo("Bread");
        assertThat(posts("Bread")).isEqualTo(1);
    }
}
