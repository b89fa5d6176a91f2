package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.TagId;
import dev.socialscheduler.Validation;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.testsupport.clock.MovingClock;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** What validating costs, what is remembered and for how long, and who is told of warnings. */
class ValidateTest {

    private static final ChannelHealth PAUSED =
            ChannelHealth.builder().queuePaused(true).build();
    private static final ChannelHealth DISCONNECTED =
            ChannelHealth.builder().disconnected(true).build();
    private static final String IS_PAUSED =
            "shareMode: The queue of harbour is paused: the post is accepted but waits until the queue is resumed.";
    private static final String IS_FULL =
            "shareMode: The channel harbour accepts no more posts on %s: 3 sent and 47 scheduled of 50.";

    private final RawScheduler raw = new RawScheduler();
    private final MovingClock clock = new MovingClock(TestContext.NOW);
    private final List<String> told = new ArrayList<>();
    private final SchedulerListener listener = new SchedulerListener() {
        @Override
        public void warned(NewPost post, List<Violation> warnings) {
            told.add(post.text() + ": " + warnings);
        }
    };
    private final SocialScheduler scheduler = around(listener);

    private SocialScheduler around(SchedulerListener told) {
        return GuardedScheduler.around(raw, new TestContext().at(clock).telling(told), pause -> {});
    }

    private void know(Channel channel) {
        raw.known.put(channel.id(), channel);
    }

    private static NewPost.Builder post(String text) {
        return NewPost.on(Channels.ID).text(text);
    }

    private static Failure failure() {
        return Failure.withoutEffect("No.", "Stop.", ErrorContext.of("red", Operation.CHANNEL));
    }

    private List<String> found(NewPost.Builder post) {
        return scheduler.validate(post.build()).violations().stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void validating_reads_an_unknown_channel_once_and_sends_nothing() {
        know(Channels.on(Network.BLUESKY));

        assertThat(found(post("x".repeat(301))))
                .containsExactly("text: Bluesky allows 300 graphemes, but this text has 301.");
        assertThat(found(post("x"))).isEmpty();
        assertThat(raw.asked).containsExactly("channel");
    }

    @Test
    void many_posts_cost_one_request_for_each_channel() {
        know(Channels.on(Network.BLUESKY));

        List<Validation> found = scheduler.validate(
                List.of(post("x").build(), post("").build(), post("y").build()));

        assertThat(found.stream().map(Validation::isValid)).containsExactly(true, false, true);
        assertThat(raw.asked).containsExactly("channel");
    }

    @Test
    void a_channel_that_does_not_exist_is_said_and_asked_for_once() {
        raw.failures.add(new NotFoundException(failure()));

        List<Validation> found = scheduler.validate(List.of(post("x").build(), post("").build()));

        assertThat(found.stream().map(each -> each.violations().toString()))
                .containsExactly(
                        "[channelId: There is no channel c1.]",
                        "[channelId: There is no channel c1., text: A post needs a text or an asset.]");
        assertThat(raw.asked).containsExactly("channel");
    }

    @Test
    void another_failure_of_the_look_up_is_told_as_it_is() {
        AuthenticationException refusal = new AuthenticationException(failure());
        raw.failures.add(refusal);

        assertThatThrownBy(() -> scheduler.validate(post("x").build())).isSameAs(refusal);
    }

    @Test
    void a_channel_that_was_read_or_listed_anyway_costs_nothing() {
        know(Channels.on(Network.BLUESKY));
        scheduler.channels(ChannelQuery.all());

        assertThat(found(post("x".repeat(301)))).hasSize(1);
        assertThat(raw.asked).containsExactly("channels");
    }

    @Test
    void after_five_minutes_a_channel_is_read_again() {
        know(Channels.with(PAUSED, Channels.MONDAYS));
        assertThat(found(post("x"))).containsExactly(IS_PAUSED);
        know(Channels.with(ChannelHealth.GOOD, Channels.MONDAYS));

        clock.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(found(post("x"))).containsExactly(IS_PAUSED);
        clock.advance(Duration.ofMillis(1));
        assertThat(found(post("x"))).isEmpty();
        assertThat(raw.asked).containsExactly("channel", "channel");
    }

    @Test
    void errors_warnings_and_what_the_backend_lacks_come_at_once() {
        know(Channels.with(PAUSED, Channels.MONDAYS));
        raw.capabilities.remove(Capability.TAGS);

        Validation found = scheduler.validate(
                post("").metadata(InstagramMetadata.post()).tags(new TagId("t")).build());

        assertThat(found.isValid()).isFalse();
        assertThat(found.warnings().stream().map(Violation::toString)).containsExactly(IS_PAUSED);
        assertThat(found.errors().stream().map(Violation::toString))
                .containsExactly(
                        "text: A post needs a text or an asset.",
                        "metadata: The metadata is for Instagram, but the channel is on LinkedIn.",
                        "The backend red does not support tags on posts (TAGS). Either leave out the tags, or choose a "
                                + "backend that does: graphql, maton.");
    }

    @Test
    void creating_spends_no_request_on_finding_out() {
        know(Channels.on(Network.BLUESKY));

        scheduler.createPost(post("x".repeat(301)).build());

        assertThat(raw.asked).containsExactly("createPost");
    }

    @Test
    void creating_keeps_the_rules_of_a_channel_that_is_known() {
        know(Channels.on(Network.BLUESKY));
        scheduler.channel(Channels.ID);

        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> scheduler.createPost(post("x".repeat(301)).build()))
                .withMessage("text: Bluesky allows 300 graphemes, but this text has 301. Correct it; nothing was sent."
                        + " [createPost on red; nothing was changed]");
        assertThat(raw.asked).containsExactly("channel");
    }

    @Test
    void creating_keeps_the_rules_of_the_network_that_the_metadata_name() {
        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> scheduler.createPost(
                        post("x").metadata(InstagramMetadata.post()).build()))
                .withMessage(
                        "assets: Posts on Instagram need at least one image or video. Correct it; nothing was sent. "
                                + "[createPost on red; nothing was changed]");
    }

    @Test
    void a_state_of_long_ago_refuses_nothing_but_what_a_channel_is_stays_known() {
        know(Channels.with(DISCONNECTED, Channels.MONDAYS));
        scheduler.channel(Channels.ID);
        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> scheduler.createPost(post("x").build()))
                .withMessageStartingWith("channelId: The channel harbour is disconnected from its network");

        clock.advance(Duration.ofMinutes(5));

        scheduler.createPost(post("x").build());
        assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> scheduler.createPost(post("x".repeat(3001)).build()))
                .withMessageStartingWith("text: LinkedIn allows 3000 characters, but this text has 3001.");
        assertThat(raw.asked).containsExactly("channel", "createPost");
    }

    @Test
    void warnings_are_told_to_the_listener_and_the_log_and_the_post_is_sent() {
        know(Channels.with(PAUSED, Channels.MONDAYS));
        scheduler.channel(Channels.ID);

        try (LogCapture log = LogCapture.of(LogTopics.VALIDATION, Level.WARN)) {
            scheduler.createPosts(List.of(post("x").build(), post("y").now().build()));

            assertThat(log.text()).contains("Post on channel c1: " + IS_PAUSED);
        }
        assertThat(told).containsExactly("x: [" + IS_PAUSED + "]");
        assertThat(raw.asked).containsExactly("channel", "createPost", "createPost");
    }

    @Test
    void warnings_are_told_to_nobody_when_the_backend_lacks_what_the_post_needs() {
        know(Channels.with(PAUSED, Channels.MONDAYS));
        scheduler.validate(post("x").build());
        raw.capabilities.remove(Capability.TAGS);
        NewPost tagged = post("x").tags(new TagId("t1")).build();

        assertThatExceptionOfType(UnsupportedCapabilityException.class)
                .isThrownBy(() -> scheduler.createPost(tagged))
                .satisfies(e -> assertThat(e.capability()).isEqualTo(Capability.TAGS));
        assertThat(told).isEmpty();
    }

    @Test
    void warnings_are_told_to_nobody_once_the_scheduler_is_closed() {
        know(Channels.with(PAUSED, Channels.MONDAYS));
        scheduler.validate(post("x").build());
        scheduler.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> scheduler.createPost(post("x").build()))
                .withMessage("The scheduler is closed; create a new one.");
        assertThat(told).isEmpty();
    }

    @Test
    void warnings_of_a_post_that_is_refused_and_of_one_that_is_only_validated_are_told_to_nobody() {
        know(Channels.with(PAUSED, Channels.MONDAYS));
        scheduler.validate(post("x").build());
        assertThatExceptionOfType(InvalidPostException.class).isThrownBy(() -> scheduler.createPost(post("").build()));

        assertThat(told).isEmpty();
    }

    @Test
    void a_listener_that_fails_keeps_no_post_from_being_sent() {
        know(Channels.with(PAUSED, Channels.MONDAYS));
        SocialScheduler unlucky = around(new SchedulerListener() {
            @Override
            public void warned(NewPost post, List<Violation> warnings) {
                throw new IllegalStateException("deaf");
            }
        });
        unlucky.channel(Channels.ID);

        try (LogCapture log = LogCapture.of(LogTopics.LISTENER, Level.WARN)) {
            unlucky.createPost(post("x").build());

            assertThat(log.text()).contains("The listener threw an exception; the call continues.", "deaf");
        }
        assertThat(raw.asked).containsExactly("channel", "createPost");
    }

    @Test
    void a_full_day_is_warned_of_for_five_minutes() {
        know(Channels.in("Europe/Berlin"));
        raw.limits.add(DailyPostingLimit.builder(Channels.ID)
                .sent(3)
                .scheduled(47)
                .limit(50)
                .atLimit(true)
                .build());
        scheduler.dailyPostingLimits(List.of(Channels.ID), LocalDate.of(2026, 12, 2));
        scheduler.channel(Channels.ID);

        // In Berlin the second of December begins at 23:00 UTC on the first.
        assertThat(found(post("x").at(Instant.parse("2026-12-01T22:59:59Z")))).isEmpty();
        assertThat(found(post("x").at(Instant.parse("2026-12-01T23:00:00Z"))))
                .containsExactly(IS_FULL.formatted("2026-12-02"));
        assertThat(found(post("x"))).as("the queue decides").isEmpty();
        clock.advance(Duration.ofMinutes(5));
        assertThat(found(post("x").at(Instant.parse("2026-12-01T23:00:00Z")))).isEmpty();
    }

    @Test
    void today_is_the_day_of_the_channel() {
        know(Channels.in("Pacific/Auckland"));
        raw.limits.add(DailyPostingLimit.builder(Channels.ID)
                .sent(3)
                .scheduled(47)
                .limit(50)
                .atLimit(true)
                .build());
        scheduler.dailyPostingLimits(List.of(Channels.ID));

        assertThat(found(post("x").now())).containsExactly(IS_FULL.formatted("2026-12-02"));
        assertThat(found(post("x").at(Instant.parse("2026-12-02T11:00:00Z"))))
                .as("the third in Auckland")
                .isEmpty();
    }

    @Test
    void a_day_with_room_and_a_channel_in_a_strange_zone_are_not_warned_of() {
        know(Channels.in("Europe/Berlin"));
        raw.limits.add(DailyPostingLimit.builder(Channels.ID)
                .sent(3)
                .scheduled(46)
                .limit(50)
                .build());
        scheduler.dailyPostingLimits(List.of(Channels.ID));
        assertThat(found(post("x").now())).isEmpty();

        raw.limits.set(
                0,
                DailyPostingLimit.builder(Channels.ID)
                        .sent(3)
                        .scheduled(47)
                        .limit(50)
                        .atLimit(true)
                        .build());
        scheduler.dailyPostingLimits(List.of(Channels.ID));
        know(Channels.in("Mars/Olympus"));
        scheduler.channel(Channels.ID);
        assertThat(found(post("x").now())).isEmpty();
    }

    @Test
    void a_closed_scheduler_validates_nothing() {
        scheduler.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> scheduler.validate(post("x").build()))
                .withMessage("The scheduler is closed; create a new one.");
    }

    @Test
    void a_raw_backend_checks_nothing() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> raw.validate(post("x").build()))
                .withMessage("A raw backend does not validate posts.");
    }
}
