package dev.socialscheduler.backend.support.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Channel;
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

    private static final Channel.Health PAUSED = new Channel.Health(false, false, true);
    private static final String IS_PAUSED =
            "WARNING shareMode: The queue of harbour is paused: the post is accepted and "
                    + "waits until somebody resumes it.";
    private static final String NO_SLOTS =
            "WARNING shareMode: The channel harbour has no slots in its schedule: the post "
                    + "is accepted and may never go out.";
    private static final List<PostingDay> NEVER = List.of(
            new PostingDay(DayOfWeek.MONDAY, List.of(), false),
            new PostingDay(DayOfWeek.TUESDAY, List.of(LocalTime.NOON), true));

    static Stream<Arguments> states() {
        UnaryOperator<NewPost.Builder> queue = NewPost.Builder::queue;
        UnaryOperator<NewPost.Builder> next = NewPost.Builder::next;
        UnaryOperator<NewPost.Builder> now = NewPost.Builder::now;
        UnaryOperator<NewPost.Builder> draft = NewPost.Builder::asDraft;
        UnaryOperator<NewPost.Builder> later = post -> post.at(TestContext.NOW.plusSeconds(60));
        return Stream.of(
                Arguments.of("healthy", Channels.with(Channel.Health.GOOD, Channels.MONDAYS), queue, List.of()),
                Arguments.of(
                        "disconnected",
                        Channels.with(new Channel.Health(true, false, false), Channels.MONDAYS),
                        now,
                        List.of("ERROR channelId: The channel harbour is disconnected from its network; a person must "
                                + "connect it again.")),
                Arguments.of(
                        "locked",
                        Channels.with(new Channel.Health(false, true, false), Channels.MONDAYS),
                        draft,
                        List.of("ERROR channelId: The channel harbour is locked: the plan does not cover it.")),
                Arguments.of("paused", Channels.with(PAUSED, Channels.MONDAYS), queue, List.of(IS_PAUSED)),
                Arguments.of("paused, next", Channels.with(PAUSED, Channels.MONDAYS), next, List.of(IS_PAUSED)),
                Arguments.of("paused, now", Channels.with(PAUSED, Channels.MONDAYS), now, List.of()),
                Arguments.of("paused, at a time", Channels.with(PAUSED, Channels.MONDAYS), later, List.of()),
                Arguments.of("paused, a draft", Channels.with(PAUSED, Channels.MONDAYS), draft, List.of()),
                Arguments.of("no slots", Channels.with(Channel.Health.GOOD, NEVER), queue, List.of(NO_SLOTS)),
                Arguments.of("no slots, paused", Channels.with(PAUSED, NEVER), next, List.of(IS_PAUSED, NO_SLOTS)),
                Arguments.of("no slots, at a time", Channels.with(Channel.Health.GOOD, NEVER), later, List.of()),
                Arguments.of("slots not told", Channels.with(Channel.Health.GOOD, List.of()), queue, List.of()));
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
