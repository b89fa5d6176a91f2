package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal content for several channels goes in one request; everything else goes alone. */
class GroupsTest {

    private final Emulator emulator = Emulator.start(EmulatorOptions.builder()
            .startAt(Instant.parse("2026-12-04T08:00:00Z"))
            .rateLimits(false)
            .build());
    private final SocialScheduler scheduler = V1Wiring.at(
                    emulator.clock(),
                    emulator.v1Endpoint(),
                    "v1-rest.access-token",
                    emulator.v1Token(),
                    "retry.settling-delay",
                    "0s")
            .guarded();
    private final List<ChannelId> channels = scheduler.channels(ChannelQuery.all()).stream()
            .filter(channel ->
                    List.of("mastodon", "bluesky", "twitter", "linkedin").contains(channel.networkWireName()))
            .map(Channel::id)
            .limit(3)
            .toList();

    @AfterEach
    void close() {
        scheduler.close();
        emulator.close();
    }

    private NewPost post(int channel, String text) {
        return NewPost.on(channels.get(channel)).text(text).build();
    }

    private int requests() {
        return emulator.requests().of("updates/create").size();
    }

    private static Post made(PostResult result) {
        assertThat(result).isInstanceOf(PostResult.Created.class);
        return ((PostResult.Created) result).post();
    }

    private static SchedulerException refused(PostResult result) {
        assertThat(result).isInstanceOf(PostResult.Refused.class);
        return ((PostResult.Refused) result).reason();
    }

    private void assertMade(List<NewPost> posts, List<PostResult> results) {
        assertThat(results)
                .extracting(
                        result -> made(result).channelId() + " " + made(result).text())
                .containsExactlyElementsOf(posts.stream()
                        .map(post -> post.channelId() + " " + post.text())
                        .toList());
    }

    @Test
    void equal_content_for_several_channels_takes_one_request() {
        List<NewPost> posts = List.of(post(2, "To all"), post(0, "To all"), post(1, "To all"));

        assertMade(posts, scheduler.createPosts(posts));

        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void other_content_goes_alone_and_no_post_overtakes_another_of_its_channel() {
        List<NewPost> posts = List.of(
                post(0, "First of all"),
                post(1, "Second thoughts"),
                post(1, "First of all"),
                post(2, "First of all"),
                post(2, "Something third"));

        List<PostResult> results = scheduler.createPosts(posts);

        assertMade(posts, results);
        assertThat(requests()).isEqualTo(4);
        assertThat(made(results.get(1)).dueAt()).isBefore(made(results.get(2)).dueAt());
    }

    @Test
    void a_channel_that_does_not_exist_is_not_found_for_its_post_only() {
        List<PostResult> results = scheduler.createPosts(List.of(
                post(0, "To some"),
                NewPost.on(new ChannelId("65a1b2c3dfff000000000009"))
                        .text("To some")
                        .build(),
                post(1, "To some")));

        assertThat(made(results.get(0)).channelId()).isEqualTo(channels.get(0));
        assertThat(refused(results.get(1))).isInstanceOf(NotFoundException.class);
        assertThat(made(results.get(2)).channelId()).isEqualTo(channels.get(1));
        assertThat(requests()).as("the group, and the one that hears why").isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_duplicate_in_one_channel_harms_no_other(boolean isToldAsFailure) {
        if (isToldAsFailure) {
            emulator.v1Quirks().show(V1Quirk.PARTLY_FAILED_IS_FAILED);
        }
        scheduler.createPost(post(1, "Said before"));

        List<PostResult> results =
                scheduler.createPosts(List.of(post(0, "Said before"), post(1, "Said before"), post(2, "Said before")));

        assertThat(made(results.get(0)).channelId()).isEqualTo(channels.get(0));
        assertThat(refused(results.get(1))).isInstanceOf(DuplicatePostException.class);
        assertThat(made(results.get(2)).channelId()).isEqualTo(channels.get(2));
        assertThat(emulator.world().posts().stream().filter(post -> post.text().equals("Said before")))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void what_was_made_before_the_answer_got_lost_is_found_and_the_rest_is_made(int applied) {
        emulator.faults().next((applied == 3 ? Fault.loseAnswer() : Fault.dataNullAfter(applied)).on("updates/create"));
        List<NewPost> posts = new ArrayList<>(List.of(post(0, "To all"), post(1, "To all"), post(2, "To all")));

        assertMade(posts, scheduler.createPosts(posts));

        assertThat(emulator.world().posts().stream().filter(post -> post.text().equals("To all")))
                .hasSize(3);
    }

    @Test
    void a_request_may_take_a_second_more_for_each_post_beyond_the_first() {
        OkHttpClient usual = new OkHttpClient.Builder()
                .readTimeout(Duration.ofSeconds(30))
                .callTimeout(Duration.ZERO)
                .build();

        OkHttpClient patient = V1Service.patient(usual, 10);

        assertThat(patient.readTimeoutMillis()).isEqualTo(39_000);
        assertThat(patient.callTimeoutMillis()).isZero();
        assertThat(patient.connectionPool()).isSameAs(usual.connectionPool());
        assertThat(patient.dispatcher()).isSameAs(usual.dispatcher());
        assertThat(V1Service.patient(usual, 1).readTimeoutMillis()).isEqualTo(30_000);
    }

    @Test
    void a_group_is_waited_for_longer_than_a_post() {
        emulator.faults().next(Fault.slow(Duration.ofMillis(600)).on("updates/create"));
        try (SocialScheduler hasty = V1Wiring.at(
                        emulator.clock(),
                        emulator.v1Endpoint(),
                        "v1-rest.access-token",
                        emulator.v1Token(),
                        "http.read-timeout",
                        "300ms",
                        "retry.settling-delay",
                        "0s")
                .guarded()) {
            List<NewPost> posts = List.of(post(0, "To all"), post(1, "To all"));

            assertMade(posts, hasty.createPosts(posts));

            assertThat(emulator.requests().of("profiles/:id/updates/pending"))
                    .as("looks")
                    .isEmpty();
        }
    }
}
