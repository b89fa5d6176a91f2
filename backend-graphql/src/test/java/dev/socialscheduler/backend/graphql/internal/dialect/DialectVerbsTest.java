package dev.socialscheduler.backend.graphql.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.graphql.GraphQlWiring;
import dev.socialscheduler.backend.graphql.Samples;
import dev.socialscheduler.backend.graphql.World;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.emulator.http.RecordedRequest;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.metadata.MastodonMetadata;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With {@code auto} every verb goes on working whichever dialect the server speaks, or says that it cannot. */
class DialectVerbsTest {

    private static final Instant DUE = Instant.parse("2026-12-24T17:30:01.234Z");
    private static final int BAD_REQUEST = 400;

    private static Emulator emulator(Dialect spoken) {
        return Emulator.start(EmulatorOptions.builder()
                .startAt(GraphQlWiring.NOW)
                .rateLimits(false)
                .dialect(spoken)
                .build());
    }

    private static long wasted(Emulator emulator) {
        return emulator.requests().all().stream()
                .map(RecordedRequest::status)
                .filter(status -> status == BAD_REQUEST)
                .count();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void every_verb_works_or_is_refused_by_name_and_two_requests_are_wasted_at_most(Dialect spoken) {
        try (Emulator emulator = emulator(spoken);
                SocialScheduler scheduler = new World(emulator).scheduler()) {
            World world = new World(emulator);
            ChannelId mastodon = world.channel("mastodon:harbour-bakery");
            reads(scheduler, mastodon);
            creates(scheduler, world, mastodon);
            if (spoken == Dialect.GATEWAY) {
                refusals(scheduler, mastodon);
            } else {
                changes(scheduler, mastodon);
                assertThat(scheduler.capabilities()).contains(Capability.EDIT_POSTS, Capability.IMAGES);
            }

            assertThat(wasted(emulator)).isLessThanOrEqualTo(2);
        }
    }

    private static void reads(SocialScheduler scheduler, ChannelId mastodon) {
        assertThat(scheduler.account().organizations()).hasSize(2);
        assertThat(scheduler.channels(ChannelQuery.all()))
                .extracting(Channel::network)
                .contains(Network.BLUESKY, Network.MASTODON, Network.INSTAGRAM);
        assertThat(scheduler.channels(ChannelQuery.all().on(Network.MASTODON)))
                .extracting(Channel::id)
                .containsExactly(mastodon);
        Channel channel = scheduler.channel(mastodon);
        assertThat(channel.name()).isEqualTo("harbour-bakery");
        assertThat(channel.organizationId()).isEqualTo(World.BAKERY);
        assertThat(channel.postingSchedule()).isNotEmpty();
    }

    private static void creates(SocialScheduler scheduler, World world, ChannelId mastodon) {
        Post queued = scheduler.createPost(
                NewPost.on(mastodon).text("Queued \"quoted\" 🥐\nline").build());
        assertThat(queued.status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(scheduler.post(queued.id()).text()).isEqualTo("Queued \"quoted\" 🥐\nline");

        Post timed =
                scheduler.createPost(NewPost.on(mastodon).text("Timed").at(DUE).build());
        assertThat(timed.dueAt()).isEqualTo(DUE);
        assertThat(timed.network()).isEqualTo(Network.MASTODON);

        Post draft = scheduler.createPost(
                NewPost.on(mastodon).text("Draft").asDraft().build());
        assertThat(draft.status()).isEqualTo(PostStatus.DRAFT);

        Post now = scheduler.createPost(NewPost.on(mastodon).text("Now").now().build());
        assertThat(now.status()).isIn(PostStatus.SENDING, PostStatus.SENT);

        Post thread = scheduler.createPost(NewPost.on(mastodon)
                .text("One")
                .metadata(MastodonMetadata.builder().spoilerText("Spoiler").build())
                .thread(ThreadPost.of("Two"), ThreadPost.of("Three"))
                .build());
        assertThat(world.emulator()
                        .world()
                        .post(thread.id().value())
                        .orElseThrow()
                        .content()
                        .thread())
                .extracting(item -> item.text())
                .containsExactly("One", "Two", "Three");

        Page<Post> page = scheduler.posts(PostQuery.builder()
                .channels(mastodon)
                .statuses(PostStatus.SCHEDULED)
                .pageSize(2)
                .build());
        assertThat(page.items()).hasSize(2);
        assertThat(scheduler
                        .streamPosts(PostQuery.builder()
                                .channels(mastodon)
                                .statuses(PostStatus.SCHEDULED)
                                .pageSize(2)
                                .build())
                        .map(Post::id))
                .contains(queued.id(), timed.id(), thread.id())
                .doesNotContain(draft.id());

        Idea idea = scheduler.createIdea(NewIdea.builder()
                .in(World.BAKERY)
                .title("Title")
                .text("Text")
                .networks(Network.BLUESKY)
                .build());
        assertThat(idea.title()).isEqualTo("Title");
        assertThat(idea.text()).isEqualTo("Text");
        assertThat(idea.organizationId()).isEqualTo(World.BAKERY);
    }

    private static void changes(SocialScheduler scheduler, ChannelId mastodon) {
        Post post = scheduler.createPost(NewPost.on(mastodon)
                .text("To change")
                .image(Samples.PICTURE, "Alt")
                .build());
        assertThat(post.assets()).singleElement().satisfies(asset -> {
            assertThat(asset.sourceText()).isEqualTo(Samples.PICTURE.toString());
            assertThat(asset.altText()).isEqualTo("Alt");
        });
        assertThat(scheduler
                        .editPost(post.id(), PostEdit.builder().text("Changed").build())
                        .text())
                .isEqualTo("Changed");
        assertThat(scheduler.movePost(post.id(), QueuePosition.TOP).id()).isEqualTo(post.id());
        assertThat(scheduler.publishNow(post.id()).status()).isIn(PostStatus.SENDING, PostStatus.SENT);

        Post surplus = scheduler.createPost(NewPost.on(mastodon).text("Surplus").build());
        scheduler.deletePost(surplus.id());
        assertThat(scheduler
                        .streamPosts(PostQuery.builder().pageSize(50).build())
                        .map(Post::id))
                .doesNotContain(surplus.id())
                .contains(post.id());
        assertThat(scheduler.ideas(IdeaQuery.all()).items()).isNotEmpty();
        assertThat(scheduler.dailyPostingLimits(List.of(mastodon), null)).hasSize(1);
    }

    private static void refusals(SocialScheduler scheduler, ChannelId mastodon) {
        Post post = scheduler.createPost(NewPost.on(mastodon).text("Stays").build());
        refuses(Capability.DELETE_POSTS, () -> scheduler.deletePost(post.id()));
        refuses(
                Capability.EDIT_POSTS,
                () -> scheduler.editPost(post.id(), PostEdit.builder().text("x").build()));
        refuses(Capability.PUBLISH_STORED, () -> scheduler.publishNow(post.id()));
        refuses(Capability.MOVE_TO_TOP, () -> scheduler.movePost(post.id(), QueuePosition.TOP));
        refuses(Capability.LIST_IDEAS, () -> scheduler.ideas(IdeaQuery.all()));
        refuses(Capability.DAILY_POSTING_LIMITS, () -> scheduler.dailyPostingLimits(List.of(mastodon), null));
        refuses(Capability.LIST_ALL_CHANNELS, () -> scheduler.posts(PostQuery.all()));
        refuses(
                Capability.IMAGES,
                () -> scheduler.createPost(NewPost.on(mastodon)
                        .text("Picture")
                        .image(Samples.PICTURE)
                        .build()));
        refuses(
                Capability.SHARE_NEXT,
                () -> scheduler.createPost(
                        NewPost.on(mastodon).text("Next").next().build()));
        assertThat(scheduler.post(post.id()).text()).isEqualTo("Stays");
        assertThat(scheduler.capabilities()).doesNotContain(Capability.DELETE_POSTS);
    }

    private static void refuses(Capability capability, Runnable call) {
        assertThatExceptionOfType(UnsupportedCapabilityException.class)
                .isThrownBy(call::run)
                .extracting(UnsupportedCapabilityException::capability)
                .isEqualTo(capability);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void many_threads_at_the_start_waste_no_more(Dialect spoken) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Emulator emulator = emulator(spoken);
                SocialScheduler scheduler = new World(emulator).scheduler()) {
            ChannelId bluesky = new World(emulator).channel("bluesky:harbour-bakery");
            List<Callable<Post>> calls = IntStream.range(0, 40)
                    .mapToObj(number -> (Callable<Post>) () -> scheduler.createPost(NewPost.on(bluesky)
                            .text("Number " + number)
                            .at(DUE.plusSeconds(number))
                            .build()))
                    .toList();
            for (Future<Post> made : threads.invokeAll(calls)) {
                assertThat(made.get().status()).isEqualTo(PostStatus.SCHEDULED);
            }

            assertThat(wasted(emulator)).isLessThanOrEqualTo(2);
            assertThat(emulator.world().posts().stream()
                            .filter(post -> post.text().startsWith("Number ")))
                    .hasSize(40);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_dialect_that_is_named_is_spoken_from_the_first_request(Dialect spoken) {
        try (Emulator emulator = emulator(spoken);
                SocialScheduler scheduler = new World(emulator)
                        .wiring("organization-id", World.BAKERY.value(), "graphql.dialect", spoken.wireName())
                        .guarded()) {
            creates(scheduler, new World(emulator), new World(emulator).channel("mastodon:harbour-bakery"));

            assertThat(wasted(emulator)).isZero();
        }
    }
}
