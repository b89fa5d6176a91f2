package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.OutcomeUnknownException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The provider's clock is behind ours or ahead of it: a lost answer never leaves a post twice. */
class SkewedClockTest {

    private final Emulator emulator = Emulator.start(EmulatorOptions.builder()
            .startAt(Instant.parse("2026-12-04T08:00:00Z"))
            .rateLimits(false)
            .duplicates(false)
            .build());
    private SocialScheduler scheduler = scheduler(Duration.ZERO);

    static Stream<Duration> skews() {
        return Stream.of("PT40S", "PT1H", "PT24H")
                .map(Duration::parse)
                .flatMap(skew -> Stream.of(skew, skew.negated()));
    }

    private void open(Duration providerIsAhead) {
        scheduler = scheduler(providerIsAhead);
    }

    private SocialScheduler scheduler(Duration providerIsAhead) {
        Clock ours = Clock.offset(emulator.clock(), providerIsAhead.negated());
        return V1Wiring.at(ours, emulator.v1Endpoint(), "v1-rest.access-token", emulator.v1Token())
                .guarded(emulator.clock()::advance);
    }

    @AfterEach
    void close() {
        scheduler.close();
        emulator.close();
    }

    private NewPost post(String text) {
        return NewPost.on(new ChannelId(
                        emulator.world().channel("mastodon:harbour-bakery").id()))
                .text(text)
                .build();
    }

    private long posts(String text) {
        return emulator.world().posts().stream()
                .filter(post -> post.text().equals(text))
                .count();
    }

    @ParameterizedTest
    @MethodSource("skews")
    void a_post_with_a_lost_answer_is_found_once_the_clock_is_measured(Duration skew) {
        open(skew);
        scheduler.createPost(post("First"));
        emulator.faults().next(Fault.loseAnswer().on("updates/create"));

        Post made = scheduler.createPost(post("Hello"));

        assertThat(posts("Hello")).isEqualTo(1);
        assertThat(emulator.world().post(made.id().value())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("skews")
    void the_first_post_of_a_process_with_a_lost_answer_is_not_sent_again(Duration skew) {
        open(skew);
        emulator.faults().next(Fault.loseAnswer().on("updates/create"));

        assertThatThrownBy(() -> scheduler.createPost(post("Hello"))).isInstanceOf(OutcomeUnknownException.class);

        assertThat(posts("Hello")).isEqualTo(1);
    }
}
