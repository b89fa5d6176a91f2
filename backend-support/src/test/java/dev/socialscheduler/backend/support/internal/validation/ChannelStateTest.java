package dev.socialscheduler.backend.support.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostingDay;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.TestContext;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the state of a channel does to a post. */
class ChannelStateTest {

    private static final ChannelHealth PAUSED =
            ChannelHealth.builder().queuePaused(true).build();
    private static final String IS_PAUSED =
            "WARNING shareMode: The queue of harbour is paused: the post is accepted but waits until the queue is"
                    + " resumed.";
    private static final String NO_SLOTS =
            "WARNING shareMode: The channel harbour has no slots in its schedule: the post is accepted but may never"
                    + " be published.";
    private static final List<PostingDay> NEVER = List.of(
            PostingDay.builder(DayOfWeek.MONDAY).build(),
            PostingDay.builder(DayOfWeek.TUESDAY)
                    .times(List.of(LocalTime.NOON))
                    .paused(true)
                    .build());

    static Stream<Arguments> states() {
        UnaryOperator<NewPost.Builder> queue = NewPost.Builder::queue;
        UnaryOperator<NewPost.Builder> next = NewPost.Builder::next;
        UnaryOperator<NewPost.Builder> now = NewPost.Builder::now;
        UnaryOperator<NewPost.Builder> draft = NewPost.Builder::asDraft;
        UnaryOperator<NewPost.Builder> later = post -> post.at(TestContext.NOW.plusSeconds(60));
        return Stream.of(
                Arguments.of("healthy", Channels.with(ChannelHealth.GOOD, Channels.MONDAYS), queue, List.of()),
                Arguments.of(
                        "disconnected",
                        Channels.with(ChannelHealth.builder().disconnected(true).build(), Channels.MONDAYS),
                        now,
                        List.of("ERROR channelId: The channel harbour is disconnected from its network; its owner must"
                                + " reconnect it.")),
                Arguments.of(
                        "locked",
                        Channels.with(ChannelHealth.builder().locked(true).build(), Channels.MONDAYS),
                        draft,
                        List.of("ERROR channelId: The channel harbour is locked because the plan does not cover it.")),
                Arguments.of("paused", Channels.with(PAUSED, Channels.MONDAYS), queue, List.of(IS_PAUSED)),
                Arguments.of("paused, next", Channels.with(PAUSED, Channels.MONDAYS), next, List.of(IS_PAUSED)),
                Arguments.of("paused, now", Channels.with(PAUSED, Channels.MONDAYS), now, List.of()),
                Arguments.of("paused, at a time", Channels.with(PAUSED, Channels.MONDAYS), later, List.of()),
                Arguments.of("paused, a draft", Channels.with(PAUSED, Channels.MONDAYS), draft, List.of()),
                Arguments.of("no slots", Channels.with(ChannelHealth.GOOD, NEVER), queue, List.of(NO_SLOTS)),
                Arguments.of("no slots, paused", Channels.with(PAUSED, NEVER), next, List.of(IS_PAUSED, NO_SLOTS)),
                Arguments.of("no slots, at a time", Channels.with(ChannelHealth.GOOD, NEVER), later, List.of()),
                Arguments.of("slots not told", Channels.with(ChannelHealth.GOOD, List.of()), queue, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void the_state_of_a_channel_is_told(
            String name, Channel channel, UnaryOperator<NewPost.Builder> option, List<String> expected) {
        Violations found = new Violations();
        ChannelRules.check(option.apply(NewPost.on(Channels.ID).text("x")).build(), channel, found);

        assertThat(found.all().stream().map(each -> each.severity() + " " + each))
                .isEqualTo(expected);
    }
}
