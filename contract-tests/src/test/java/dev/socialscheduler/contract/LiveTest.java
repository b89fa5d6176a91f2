package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.Account;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Organization;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.error.NotFoundException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The real services, or whatever the endpoints of the environment lead to: only with the profile {@code live}, and only
 * over the backends whose key is in the environment. It reads. Only with {@code SOCIAL_SCHEDULER_LIVE_WRITE=drafts} it
 * also makes a draft, which is changed and deleted; nothing that it makes can go out.
 */
@Tag("live")
class LiveTest {

    private static final String WRITE = "SOCIAL_SCHEDULER_LIVE_WRITE";

    /** Where a draft of nothing but text can be made. */
    private static final Set<Network> TEXT_NETWORKS =
            EnumSet.of(Network.MASTODON, Network.BLUESKY, Network.TWITTER, Network.THREADS, Network.LINKEDIN);

    /** Says what is skipped to whoever started this, who will look for it. */
    private static void needs(boolean condition, String otherwise) {
        if (!condition) {
            System.out.println("live: " + otherwise);
        }
        Assumptions.assumeTrue(condition, otherwise);
    }

    /** The credential and the endpoints come from the environment, as for every program. */
    private static SocialScheduler open(String backend, String key) {
        needs(System.getenv(key) != null, backend + " is skipped: the environment has no " + key + ".");
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.remove(WRITE); // says something to this test, and nothing to the library
        return SchedulerConfig.builder()
                .environment(environment)
                .backend(backend)
                .set("quota.on-exhausted", "wait") // the tests of one account count together
                .set("quota.max-wait", "5s")
                .build()
                .createScheduler();
    }

    private static List<Channel> channels(SocialScheduler scheduler) {
        return scheduler.organizations().stream()
                .map(Organization::id)
                .flatMap(id -> scheduler.channels(ChannelQuery.all().in(id)).stream())
                .toList();
    }

    private static void readPosts(SocialScheduler scheduler, Channel channel) {
        PostQuery query = PostQuery.builder()
                .in(channel.organizationId())
                .channels(channel.id())
                .pageSize(5)
                .build();

        for (Post post : scheduler.posts(query).items()) {
            assertThat(post.channelId()).isEqualTo(channel.id());
            assertThat(post.network()).isEqualTo(channel.network());
            assertThat(post.status()).as(post.statusWireName()).isNotEqualTo(PostStatus.UNKNOWN);
        }
    }

    @ParameterizedTest
    @CsvSource({"graphql, BUFFER_API_KEY", "maton, MATON_API_KEY", "v1-rest, BUFFER_ACCESS_TOKEN"})
    void what_there_is_can_be_read(String backend, String key) {
        try (SocialScheduler scheduler = open(backend, key)) {
            Account account = scheduler.account();
            assertThat(account.organizations()).isNotEmpty();
            List<Channel> channels = channels(scheduler);
            assertThat(channels).isNotEmpty().allSatisfy(channel -> {
                assertThat(channel.network()).as(channel.networkWireName()).isNotEqualTo(Network.UNKNOWN);
                assertThat(channel.zone()).isNotNull();
            });
            Channel channel = channels.get(0);
            assertThat(scheduler.channel(channel.id())).isEqualTo(channel);
            readPosts(scheduler, channel);
            if (scheduler.capabilities().contains(Capability.DAILY_POSTING_LIMITS)) {
                assertThat(scheduler.dailyPostingLimits(List.of(channel.id()))).hasSize(1);
            }
            if (scheduler.capabilities().contains(Capability.CONFIGURATION)) {
                assertThat(scheduler.configuration().networks()).isNotEmpty();
            }
            System.out.printf(
                    "live: %s has %d organizations, %d channels, and tells of %d windows of its limit%n",
                    backend,
                    account.organizations().size(),
                    channels.size(),
                    scheduler.quota().windows().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"graphql, BUFFER_API_KEY", "maton, MATON_API_KEY", "v1-rest, BUFFER_ACCESS_TOKEN"})
    void a_draft_can_be_made_changed_and_deleted(String backend, String key) {
        needs("drafts".equals(System.getenv(WRITE)), "Nothing is written without " + WRITE + "=drafts.");
        try (SocialScheduler scheduler = open(backend, key)) {
            needs(scheduler.capabilities().contains(Capability.DRAFTS), backend + " is skipped: it has no drafts.");
            Channel channel = channels(scheduler).stream()
                    .filter(each -> TEXT_NETWORKS.contains(each.network())
                            && each.health().good())
                    .findFirst()
                    .orElseGet(() -> Assumptions.abort(backend + " is skipped: no channel takes plain text."));
            String text = "A draft of a test, to be deleted, " + Instant.now();
            Post draft = scheduler.createPost(
                    NewPost.on(channel).text(text).asDraft().build());
            try {
                changed(scheduler, draft, text);
            } finally {
                scheduler.deletePost(draft.id());
            }
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> scheduler.post(draft.id()));
            System.out.printf("live: %s made, changed and deleted a draft on %s%n", backend, channel.network());
        }
    }

    private static void changed(SocialScheduler scheduler, Post draft, String text) {
        assertThat(draft.status()).isEqualTo(PostStatus.DRAFT);
        assertThat(scheduler.post(draft.id()).text()).isEqualTo(text);
        PostEdit edit = PostEdit.builder().text(text + ", changed").build();

        Post edited = scheduler.editPost(draft.id(), edit);

        assertThat(edited.text()).isEqualTo(text + ", changed");
        assertThat(edited.status()).isEqualTo(PostStatus.DRAFT);
    }
}
