package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessEvent;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessOffer;
import dev.socialscheduler.metadata.GoogleBusinessWhatsNew;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.MastodonMetadata;
import dev.socialscheduler.metadata.PinterestMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.SubstackMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordsTest {

    static Stream<Arguments> metadata() {
        return Stream.of(
                Arguments.of(BlueskyMetadata.builder().build(), Network.BLUESKY),
                Arguments.of(FacebookMetadata.post(), Network.FACEBOOK),
                Arguments.of(GoogleBusinessMetadata.whatsNew(), Network.GOOGLE_BUSINESS),
                Arguments.of(InstagramMetadata.reel(), Network.INSTAGRAM),
                Arguments.of(LinkedInMetadata.builder().build(), Network.LINKEDIN),
                Arguments.of(MastodonMetadata.builder().build(), Network.MASTODON),
                Arguments.of(PinterestMetadata.onBoard("b"), Network.PINTEREST),
                Arguments.of(SubstackMetadata.builder().build(), Network.SUBSTACK),
                Arguments.of(ThreadsMetadata.topic("t"), Network.THREADS),
                Arguments.of(TikTokMetadata.builder().build(), Network.TIKTOK),
                Arguments.of(TwitterMetadata.builder().build(), Network.TWITTER),
                Arguments.of(YouTubeMetadata.of("title", "22"), Network.YOUTUBE));
    }

    @ParameterizedTest
    @MethodSource("metadata")
    void metadata_belong_to_one_network(PostMetadata metadata, Network network) {
        assertThat(metadata.network()).isEqualTo(network);
    }

    @Test
    void the_table_above_names_every_kind_of_metadata() {
        Set<Class<?>> named = metadata().map(row -> row.get()[0].getClass()).collect(Collectors.toSet());

        assertThat(named).isEqualTo(Set.of(PostMetadata.class.getPermittedSubclasses()));
    }

    @Test
    void a_factory_sets_the_type_of_an_instagram_post() {
        assertThat(InstagramMetadata.post().type()).isEqualTo(PostType.POST);
        assertThat(InstagramMetadata.reel().type()).isEqualTo(PostType.REEL);
        assertThat(InstagramMetadata.story()).returns(PostType.STORY, InstagramMetadata::type);
        assertThat(InstagramMetadata.story().shareToFeed()).isFalse();
    }

    @Test
    void a_kind_of_google_post_follows_from_its_details() {
        Instant noon = Instant.parse("2026-12-01T12:00:00Z");

        assertThat(GoogleBusinessWhatsNew.builder()
                        .button(GoogleBusinessMetadata.Action.NONE)
                        .build()
                        .type())
                .isEqualTo(PostType.WHATS_NEW);
        assertThat(GoogleBusinessOffer.builder("o", noon, noon).build().type()).isEqualTo(PostType.OFFER);
        assertThat(GoogleBusinessEvent.builder("e", noon, noon)
                        .fullDay(true)
                        .button(GoogleBusinessMetadata.Action.BOOK)
                        .build()
                        .type())
                .isEqualTo(PostType.EVENT);
    }

    private static Channel channel(String timezone, List<PostingDay> schedule) {
        return Channel.builder(new ChannelId("c"), new OrganizationId("o"), Network.MASTODON)
                .type(ChannelType.PROFILE)
                .name("name")
                .serviceId("service")
                .timezone(timezone)
                .health(ChannelHealth.GOOD)
                .postingSchedule(schedule)
                .details(ChannelDetails.NONE)
                .build();
    }

    @Test
    void a_channel_has_the_zone_that_its_provider_names() {
        assertThat(channel("Europe/Berlin", List.of()).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void an_unknown_zone_fails_only_when_it_is_read() {
        Channel channel = channel("Mars/Olympus", List.of());

        assertThat(channel.timezone()).isEqualTo("Mars/Olympus");
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(channel::zone);
    }

    @Test
    void a_channel_is_in_good_health_if_nothing_keeps_posts_back() {
        assertThat(ChannelHealth.GOOD.good()).isTrue();
        assertThat(ChannelHealth.builder().disconnected(true).build().good()).isFalse();
        assertThat(ChannelHealth.builder().locked(true).build().good()).isFalse();
        assertThat(ChannelHealth.builder().queuePaused(true).build().good()).isFalse();
    }

    @Test
    void a_schedule_does_not_change_with_the_lists_it_was_made_from() {
        List<LocalTime> times = new ArrayList<>(List.of(LocalTime.NOON));
        List<PostingDay> days = new ArrayList<>(
                List.of(PostingDay.builder(DayOfWeek.MONDAY).times(times).build()));
        Channel channel = channel("UTC", days);

        times.clear();
        days.clear();

        assertThat(channel.postingSchedule())
                .isUnmodifiable()
                .singleElement()
                .satisfies(day -> assertThat(day.times()).containsExactly(LocalTime.NOON));
    }

    @Test
    void a_post_tells_its_times() {
        Post post = Posts.stored("p");

        assertThat(post.dueAt()).isEqualTo(Instant.parse("2026-12-01T14:01:00.123Z"));
        assertThat(post.sentAt()).isNull();
        assertThat(post.createdAt()).isEqualTo(Instant.parse("2026-12-01T14:00:00.123Z"));
    }

    @Test
    void an_idea_tells_its_networks_even_those_that_are_unknown_here() {
        Idea idea = Idea.builder(new IdeaId("i"), new OrganizationId("o"), Instant.EPOCH)
                .networkWords(List.of("bluesky", "myspace"))
                .updatedAt(Instant.EPOCH)
                .build();

        assertThat(idea.networks()).containsExactly(Network.BLUESKY, Network.UNKNOWN);
        assertThat(idea.networkWords()).containsExactly("bluesky", "myspace");
    }
}
