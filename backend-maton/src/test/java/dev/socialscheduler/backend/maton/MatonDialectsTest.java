package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.http.RecordedRequest;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the server behind the gateway speaks, the backend finds it out; its own order saves a request for `gateway`. */
class MatonDialectsTest {

    private static final Instant DUE = Instant.parse("2026-12-24T17:30:00Z");
    private static final OrganizationId BAKERY = new OrganizationId("65a1b2c3d401000000000001");

    private static Emulator emulator(Dialect spoken) {
        return Emulator.start(EmulatorOptions.builder()
                .startAt(Instant.parse("2026-12-01T08:00:00Z"))
                .dialect(spoken)
                .build());
    }

    private static SocialScheduler scheduler(Emulator emulator, String dialect) {
        return Wiring.config(
                        Backend.MATON,
                        emulator.clock().stepping(Duration.ofMillis(50)),
                        Backend.MATON.settings(emulator))
                .set("organization-id", BAKERY.value())
                .set("maton.requests-per-second", "10000")
                .set("maton.dialect", dialect)
                .build()
                .createScheduler();
    }

    private static List<RecordedRequest> refused(Emulator emulator) {
        return emulator.requests().all().stream()
                .filter(request -> request.status() == 400)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void every_verb_works_or_is_refused_by_name_and_two_requests_are_wasted_at_most(Dialect spoken) {
        try (Emulator emulator = emulator(spoken);
                SocialScheduler scheduler = scheduler(emulator, "auto")) {
            Channel channel = scheduler
                    .channels(ChannelQuery.all().in(BAKERY).on(Network.MASTODON))
                    .get(0);
            Post queued =
                    scheduler.createPost(NewPost.on(channel).text("Queued").build());
            Post timed = scheduler.createPost(
                    NewPost.on(channel).text("Timed").at(DUE).build());
            assertThat(queued.status()).isEqualTo(PostStatus.SCHEDULED);
            assertThat(timed.dueAt()).isEqualTo(DUE);
            assertThat(scheduler.post(timed.id()).text()).isEqualTo("Timed");
            assertThat(scheduler
                            .streamPosts(PostQuery.builder()
                                    .channels(channel.id())
                                    .statuses(PostStatus.SCHEDULED)
                                    .build())
                            .map(Post::id))
                    .contains(queued.id(), timed.id());
            assertThat(scheduler
                            .createIdea(
                                    NewIdea.builder().in(BAKERY).title("Idea").build())
                            .title())
                    .isEqualTo("Idea");
            changes(scheduler, spoken, timed, channel.id());

            assertThat(refused(emulator)).hasSizeLessThanOrEqualTo(2);
        }
    }

    private static void changes(SocialScheduler scheduler, Dialect spoken, Post post, ChannelId channel) {
        if (spoken == Dialect.GATEWAY) {
            lacks(
                    Capability.EDIT_POSTS,
                    () -> scheduler.editPost(
                            post.id(), PostEdit.builder().text("x").build()));
            lacks(Capability.DELETE_POSTS, () -> scheduler.deletePost(post.id()));
            lacks(Capability.DAILY_POSTING_LIMITS, () -> scheduler.dailyPostingLimits(List.of(channel), null));
        } else {
            assertThat(scheduler
                            .editPost(
                                    post.id(), PostEdit.builder().text("Edited").build())
                            .text())
                    .isEqualTo("Edited");
            scheduler.deletePost(post.id());
            assertThat(scheduler.dailyPostingLimits(List.of(channel), null)).hasSize(1);
        }
    }

    private static void lacks(Capability capability, Runnable call) {
        assertThatExceptionOfType(UnsupportedCapabilityException.class)
                .isThrownBy(call::run)
                .extracting(UnsupportedCapabilityException::capability)
                .isEqualTo(capability);
    }

    @ParameterizedTest
    @CsvSource({"CURRENT, 0", "GATEWAY, 1"})
    void the_gateways_own_dialect_is_the_second_to_be_tried(Dialect spoken, int wasted) {
        try (Emulator emulator = emulator(spoken);
                SocialScheduler scheduler = scheduler(emulator, "auto")) {
            scheduler.account();

            assertThat(refused(emulator)).hasSize(wasted);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_dialect_that_is_named_is_spoken_from_the_first_request(Dialect spoken) {
        try (Emulator emulator = emulator(spoken);
                SocialScheduler scheduler = scheduler(emulator, spoken.wireName())) {
            scheduler.account();

            assertThat(refused(emulator)).isEmpty();
        }
    }
}
