package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several posts in one request through the gateway, whatever the server behind it speaks. */
class BatchTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"CURRENT, 34", "GATEWAY, 37", "BETA, 38"})
    void a_thousand_posts_take_34_requests_and_a_few_more_where_the_dialect_is_to_be_found(
            Dialect spoken, int requests) {
        try (Emulator emulator = Emulator.start(EmulatorOptions.builder()
                        .startAt(NOW)
                        .rateLimits(false)
                        .dialect(spoken)
                        .build());
                SocialScheduler scheduler = Wiring.config(
                                Backend.MATON,
                                emulator.clock(),
                                Backend.MATON.settings(emulator),
                                "maton.requests-per-second",
                                "10000")
                        .build()
                        .createScheduler()) {
            ChannelId channel = new ChannelId(
                    emulator.world().channel("bluesky:harbour-bakery").id());
            List<NewPost> posts = IntStream.range(0, 1_000)
                    .mapToObj(i -> NewPost.on(channel)
                            .text("Number " + i)
                            .at(NOW.plusSeconds(86_400 + 60L * i))
                            .build())
                    .toList();

            List<PostResult> results = scheduler.createPosts(posts);

            assertThat(results)
                    .extracting(result -> ((PostResult.Created) result).post().text())
                    .containsExactlyElementsOf(posts.stream().map(NewPost::text).toList());
            assertThat(emulator.requests().all()).hasSize(requests);
        }
    }
}
