package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialscheduler.Account;
import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.Network;
import dev.socialscheduler.Organization;
import dev.socialscheduler.Page;
import dev.socialscheduler.PinterestBoard;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.TimeRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reading tells what the provider has. */
abstract class ReadingCases extends Cases {

    private static final PostQuery TWO_QUEUED = PostQuery.builder()
            .channels(Examples.channel(Network.MASTODON))
            .statuses(PostStatus.SCHEDULED)
            .pageSize(2)
            .build();

    ReadingCases(Wire wire, PactBook book) {
        super(wire, book);
    }

    @Test
    void an_account_tells_whose_it_is() {
        Account account = play(wire.reading().account(), SocialScheduler::account);

        assertThat(account.id()).isEqualTo("65a1b2c3d4a0000000000001");
        assertThat(account.name()).isEqualTo("Mira Halvorsen");
        assertThat(account.timezone()).isEqualTo("Europe/Copenhagen");
        assertThat(account.createdAt()).isEqualTo("2024-06-06T08:00:00Z");
        if (tells(Detail.ORGANIZATIONS)) {
            assertThat(account.organizations())
                    .extracting(Organization::id, Organization::channelCount)
                    .containsExactly(tuple(Examples.ORGANIZATION, 8));
        }
    }

    @Test
    void channels_tell_their_network_and_their_health() {
        List<Channel> channels = play(wire.reading().channels(), scheduler -> scheduler.channels(ChannelQuery.all()));

        assertThat(channels).singleElement().satisfies(this::isMastodon);
    }

    @Test
    void channels_can_be_asked_for_by_whether_they_are_locked() {
        List<Channel> channels = play(
                wire.reading().openChannels(),
                scheduler -> scheduler.channels(ChannelQuery.all().locked(false)));

        assertThat(channels).singleElement().satisfies(this::isMastodon);
    }

    @Test
    void channels_can_be_asked_for_by_network() {
        List<Channel> channels = play(
                wire.reading().channelsOfOneNetwork(),
                scheduler -> scheduler.channels(ChannelQuery.all().on(Network.MASTODON)));

        assertThat(channels).singleElement().satisfies(this::isMastodon);
    }

    private void isMastodon(Channel channel) {
        assertThat(channel.id()).isEqualTo(Examples.channel(Network.MASTODON));
        assertThat(channel.network()).isEqualTo(Network.MASTODON);
        assertThat(channel.type()).isEqualTo(ChannelType.PROFILE);
        assertThat(channel.name()).isEqualTo("harbour-bakery");
        assertThat(channel.health().good()).isTrue();
    }

    @Test
    void a_channel_tells_its_schedule_in_its_own_zone() {
        Channel channel =
                play(wire.reading().channel(), scheduler -> scheduler.channel(Examples.channel(Network.PINTEREST)));

        assertThat(channel.network()).isEqualTo(Network.PINTEREST);
        assertThat(channel.timezone()).isEqualTo("America/New_York");
        assertThat(channel.postingSchedule()).anySatisfy(day -> {
            assertThat(day.day()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(day.times()).containsExactly(LocalTime.of(20, 0));
        });
        if (tells(Detail.BOARDS)) {
            assertThat(channel.details().boards())
                    .extracting(PinterestBoard::serviceId)
                    .containsExactly("board-sourdough");
        }
    }

    @Test
    void a_queued_post_tells_when_it_is_due() {
        Post post = play(wire.reading().queuedPost(), scheduler -> scheduler.post(Examples.QUEUED));

        assertThat(post.id()).isEqualTo(Examples.QUEUED);
        assertThat(post.channelId()).isEqualTo(Examples.channel(Network.MASTODON));
        assertThat(post.status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(post.text()).isEqualTo("New on the shelf: spelt crispbread with caraway.");
        assertThat(post.dueAt()).isEqualTo("2026-11-23T15:00:00Z");
        assertThat(post.sentAt()).isNull();
    }

    @Test
    void a_sent_post_tells_when_it_went_out() {
        Post post = play(wire.reading().sentPost(), scheduler -> scheduler.post(Examples.SENT));

        assertThat(post.status()).isEqualTo(PostStatus.SENT);
        assertThat(post.sentAt()).isEqualTo("2026-11-20T08:00:00Z");
        if (tells(Detail.AUTHOR)) {
            assertThat(post.author()).isEqualTo("Mira Halvorsen");
        }
        if (tells(Detail.TAGS)) {
            assertThat(post.tags())
                    .singleElement()
                    .satisfies(tag -> assertThat(tag.id()).isEqualTo(Examples.TAG));
        }
        if (tells(Detail.METRICS)) {
            assertThat(post.metrics())
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.value()).isEqualTo(23));
        }
    }

    @Test
    void several_posts_come_in_the_order_of_their_ids() {
        List<Optional<Post>> posts = play(
                wire.reading().postsById(), scheduler -> scheduler.postsById(List.of(Examples.SENT, Examples.QUEUED)));

        assertThat(posts).extracting(post -> post.orElseThrow().id()).containsExactly(Examples.SENT, Examples.QUEUED);
    }

    @Test
    void a_page_that_is_not_the_last_has_a_cursor_to_the_next() {
        Page<Post> page = play(wire.reading().firstPage(), scheduler -> scheduler.posts(TWO_QUEUED));

        assertThat(page.items()).hasSize(2);
        assertThat(page.hasNext()).isTrue();
        if (tells(Detail.TOTAL)) {
            assertThat(page.total()).isEqualTo(4);
        }
    }

    @Test
    void the_cursor_of_a_page_leads_to_the_next() {
        Page<Post> first = play(wire.reading().firstPage(), scheduler -> scheduler.posts(TWO_QUEUED));
        Page<Post> second =
                play(wire.reading().secondPage(), scheduler -> scheduler.posts(TWO_QUEUED.after(first.next())));

        assertThat(second.hasNext()).isFalse();
        assertThat(Stream.of(first, second).flatMap(page -> page.items().stream()))
                .extracting(Post::id)
                .containsExactlyInAnyOrder(Examples.QUEUED, Examples.NEW, Examples.SECOND, Examples.THIRD);
    }

    @Test
    void posts_can_be_asked_for_by_label_and_time_and_in_an_order() {
        PostQuery query = PostQuery.builder()
                .channels(Examples.channel(Network.BLUESKY))
                .tags(Examples.TAG)
                .dueAt(TimeRange.between(Instant.parse("2026-11-01T00:00:00Z"), Examples.DUE))
                .createdAt(TimeRange.from(Instant.parse("2026-10-01T00:00:00Z")))
                .hasDueAt(true)
                .orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.DESCENDING)
                .build();

        play(
                Capability.FILTER_POSTS,
                wire.reading().filteredPosts(),
                scheduler -> scheduler.posts(query),
                page -> assertThat(page.items()).extracting(Post::id).containsExactly(Examples.SENT));
    }

    @Test
    void drafts_can_be_asked_for() {
        PostQuery query = PostQuery.builder()
                .channels(Examples.channel(Network.FACEBOOK))
                .statuses(PostStatus.DRAFT)
                .build();

        play(
                Capability.LIST_ANY_STATUS,
                wire.reading().drafts(),
                scheduler -> scheduler.posts(query),
                page -> assertThat(page.items()).extracting(Post::status).containsExactly(PostStatus.DRAFT));
    }

    @Test
    void posts_of_all_channels_can_be_asked_for_by_several_states() {
        PostQuery query =
                PostQuery.builder().statuses(PostStatus.ERROR, PostStatus.DRAFT).build();

        play(
                Capability.LIST_ALL_CHANNELS,
                wire.reading().postsOfAllChannels(),
                scheduler -> scheduler.posts(query),
                page -> assertThat(page.items()).extracting(Post::status).containsExactly(PostStatus.DRAFT));
    }

    @Test
    void daily_limits_tell_how_much_a_channel_still_takes() {
        play(
                Capability.DAILY_POSTING_LIMITS,
                wire.reading().dailyPostingLimits(),
                scheduler -> scheduler.dailyPostingLimits(
                        List.of(Examples.channel(Network.INSTAGRAM)), LocalDate.of(2026, 11, 24)),
                limits -> assertThat(limits).singleElement().satisfies(limit -> {
                    assertThat(limit.channelId()).isEqualTo(Examples.channel(Network.INSTAGRAM));
                    assertThat(limit.limit()).isEqualTo(50);
                    assertThat(limit.atLimit()).isFalse();
                }));
    }

    @Test
    void the_configuration_tells_how_long_a_text_may_be() {
        play(
                Capability.CONFIGURATION,
                wire.reading().configuration(),
                SocialScheduler::configuration,
                configuration -> assertThat(configuration.networks()).anySatisfy(rule -> {
                    assertThat(rule.network()).isEqualTo(Network.TWITTER);
                    assertThat(rule.characterLimit()).isEqualTo(280);
                }));
    }
}
