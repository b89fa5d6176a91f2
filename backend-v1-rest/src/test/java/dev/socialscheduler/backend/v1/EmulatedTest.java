package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.SchedulerException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole job over the emulator's v1 face, which was written without this backend. */
class EmulatedTest {

    private final Emulator emulator = Emulator.start(EmulatorOptions.builder()
            .startAt(Instant.parse("2026-12-04T08:00:00Z"))
            .rateLimits(false)
            .build());
    private final SocialScheduler scheduler = open(emulator.v1Token());

    private SocialScheduler open(String token, String... settings) {
        String[] all = new String[settings.length + 2];
        all[0] = "v1-rest.access-token";
        all[1] = token;
        System.arraycopy(settings, 0, all, 2, settings.length);
        return V1Wiring.at(emulator.clock(), emulator.v1Endpoint(), all).guarded();
    }

    @AfterEach
    void close() {
        scheduler.close();
        emulator.close();
    }

    private Channel channel() {
        return scheduler.channels(ChannelQuery.all()).stream()
                .filter(channel -> channel.networkWireName().equals("mastodon"))
                .findFirst()
                .orElseThrow();
    }

    /** Everything that a user of v1 does in a day. */
    private void wholeJob() {
        assertThat(scheduler.account().timezone()).isIn("Europe/Copenhagen", null);
        Channel channel = channel();
        assertThat(scheduler.channel(channel.id()).name()).isEqualTo(channel.name());
        Instant due = emulator.clock().instant().plus(Duration.ofDays(3));

        Post queued = scheduler.createPost(
                NewPost.on(channel).text("Queued & more 🥐").build());
        Post timed = scheduler.createPost(
                NewPost.on(channel).text("Timed, quite another").at(due).build());
        Post next = scheduler.createPost(
                NewPost.on(channel).text("Next of all").next().build());
        assertThat(queued.status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(timed.dueAt()).isEqualTo(due);
        assertThat(timed.warnings()).isEmpty();
        assertThat(next.dueAt()).isBefore(scheduler.post(queued.id()).dueAt());

        PostEdit later = PostEdit.builder().at(due.plusSeconds(60)).build();
        assertThat(scheduler.editPost(timed.id(), later).text()).isEqualTo("Timed, quite another");
        assertThat(scheduler.movePost(queued.id(), QueuePosition.TOP).dueAt())
                .isBefore(scheduler.post(next.id()).dueAt());
        assertThat(scheduler.publishNow(next.id()).status()).isEqualTo(PostStatus.SENT);
        assertThat(ids(channel.id(), PostStatus.SENT)).contains(next.id()).doesNotContain(queued.id());
        assertThat(ids(channel.id())).contains(queued.id(), timed.id(), next.id());

        scheduler.deletePost(timed.id());
        assertThat(ids(channel.id())).doesNotContain(timed.id());
        assertThat(scheduler.configuration().networks()).isNotEmpty();
        extras(channel, queued.id());
    }

    private void extras(Channel channel, PostId queued) {
        V1Operations v1 = scheduler.unwrap(V1Operations.class);
        List<PostId> pending = ids(channel.id(), PostStatus.SCHEDULED);
        assertThat(v1.schedule(channel.id())).isEqualTo(channel.postingSchedule());
        assertThat(v1.shuffle(channel.id())).extracting(Post::id).containsExactlyInAnyOrderElementsOf(pending);
        assertThat(v1.reorder(channel.id(), List.of(queued)).get(0).id()).isEqualTo(queued);
        assertThat(v1.linkShares(URI.create("https://acme.example/?a=%20b"))).isNotNegative();
    }

    private List<PostId> ids(ChannelId channel, PostStatus... statuses) {
        return scheduler
                .streamPosts(PostQuery.builder()
                        .channels(channel)
                        .statuses(statuses)
                        .pageSize(2)
                        .build())
                .map(Post::id)
                .toList();
    }

    @Test
    void the_whole_job() {
        wholeJob();
    }

    @ParameterizedTest
    @EnumSource
    void the_whole_job_with_every_variation(V1Quirk quirk) {
        emulator.v1Quirks().show(quirk);

        wholeJob();
    }

    @Test
    void the_whole_job_with_the_token_in_the_query() {
        try (SocialScheduler query = open(emulator.v1Token(), "v1-rest.token-in", "query")) {
            assertThat(query.account().id()).isEqualTo(scheduler.account().id());
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "FAILURES_ARE_ERRORS",
                "FAILURES_ARE_MESSAGES",
                "FAILURES_NAME_PROFILES",
                "FAILURE_MESSAGE_IS_OBJECT",
                "FAILURES_HAVE_STATUS_200"
            })
    void a_duplicate_is_one_in_every_shape(@Nullable V1Quirk shape) {
        if (shape != null) {
            emulator.v1Quirks().show(shape);
        }
        NewPost post = NewPost.on(channel()).text("The same again").build();
        scheduler.createPost(post);

        assertThatExceptionOfType(DuplicatePostException.class).isThrownBy(() -> scheduler.createPost(post));
        assertThat(emulator.world().posts())
                .filteredOn(kept -> kept.text().equals("The same again"))
                .hasSize(1);
    }

    @Test
    void a_refusal_without_a_body_is_no_success() {
        emulator.v1Quirks().show(V1Quirk.FAILURES_HAVE_NO_BODY);
        NewPost post = NewPost.on(channel()).text("The same again").build();
        scheduler.createPost(post);

        assertThatExceptionOfType(SchedulerException.class).isThrownBy(() -> scheduler.createPost(post));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_wrong_token_is_no_credential(boolean newKey) {
        try (SocialScheduler stranger = open(newKey ? emulator.graphQlKey() : "1/nobody")) {
            assertThatExceptionOfType(AuthenticationException.class)
                    .isThrownBy(stranger::account)
                    .satisfies(e -> assertThat(e.getMessage().contains("Use this key with the backend graphql"))
                            .isEqualTo(newKey));
        }
    }
}
