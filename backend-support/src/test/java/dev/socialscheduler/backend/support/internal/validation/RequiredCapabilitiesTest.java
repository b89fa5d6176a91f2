package dev.socialscheduler.backend.support.internal.validation;

import static dev.socialscheduler.Capability.AI_LABELS;
import static dev.socialscheduler.Capability.ALT_TEXT;
import static dev.socialscheduler.Capability.APPROVALS;
import static dev.socialscheduler.Capability.ASSET_ORDER;
import static dev.socialscheduler.Capability.CONFIGURATION;
import static dev.socialscheduler.Capability.CREATE_IDEAS;
import static dev.socialscheduler.Capability.DOCUMENTS;
import static dev.socialscheduler.Capability.DRAFTS;
import static dev.socialscheduler.Capability.EDIT_ASSETS;
import static dev.socialscheduler.Capability.EDIT_POSTS;
import static dev.socialscheduler.Capability.EDIT_TO_QUEUE;
import static dev.socialscheduler.Capability.FILTER_POSTS;
import static dev.socialscheduler.Capability.IDEA_DETAILS;
import static dev.socialscheduler.Capability.IMAGES;
import static dev.socialscheduler.Capability.LINK_CARDS;
import static dev.socialscheduler.Capability.LINK_TEXTS;
import static dev.socialscheduler.Capability.LINK_THUMBNAILS;
import static dev.socialscheduler.Capability.LIST_ALL_CHANNELS;
import static dev.socialscheduler.Capability.LIST_ANY_STATUS;
import static dev.socialscheduler.Capability.LIST_CREATED_SINCE;
import static dev.socialscheduler.Capability.LIST_IDEAS;
import static dev.socialscheduler.Capability.LIST_NEEDS_APPROVAL;
import static dev.socialscheduler.Capability.LIST_SENDING;
import static dev.socialscheduler.Capability.LIST_SEVERAL_STATUSES;
import static dev.socialscheduler.Capability.MOVE_TO_BOTTOM;
import static dev.socialscheduler.Capability.MOVE_TO_TOP;
import static dev.socialscheduler.Capability.NETWORK_METADATA;
import static dev.socialscheduler.Capability.ORDER_POSTS;
import static dev.socialscheduler.Capability.POST_ORIGIN;
import static dev.socialscheduler.Capability.REMINDERS;
import static dev.socialscheduler.Capability.RETWEETS;
import static dev.socialscheduler.Capability.SEVERAL_ASSETS;
import static dev.socialscheduler.Capability.SHARE_NEXT;
import static dev.socialscheduler.Capability.TAGS;
import static dev.socialscheduler.Capability.THREADS;
import static dev.socialscheduler.Capability.THREAD_MEDIA;
import static dev.socialscheduler.Capability.VIDEOS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.IdeaGroupId;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.IdeaMedia;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.Tag;
import dev.socialscheduler.TagId;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.MastodonMetadata;
import dev.socialscheduler.metadata.SubstackMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequiredCapabilitiesTest {

    private static final URI URL = URI.create("https://example.com/a");
    private static final Asset VIDEO = new Asset.Video(URL);
    private static final Asset DOCUMENT = new Asset.Document(URL, "Report", URL);
    private static final Asset.Link LINK = new Asset.Link(URL);
    private static final Asset.Link TITLED = new Asset.Link(URL, "Title", null, null);
    private static final Asset.Link PICTURED = new Asset.Link(URL, null, null, URL);
    private static final Asset DESCRIBED = new Asset.Image(URL, "A door");
    private static final TwitterMetadata RETWEET = TwitterMetadata.builder()
            .retweet(TwitterMetadata.Retweet.builder("17").build())
            .build();
    private static final TimeRange RANGE = TimeRange.from(TestContext.NOW);

    private static Arguments post(UnaryOperator<NewPost.Builder> option, Capability... needs) {
        return Arguments.of(option.apply(NewPost.on(new ChannelId("c"))).build(), Set.of(needs));
    }

    static Stream<Arguments> posts() {
        return Stream.of(
                post(b -> b.text("Hello")),
                post(b -> b.next(), SHARE_NEXT),
                post(b -> b.now()),
                post(b -> b.at(TestContext.NOW)),
                post(b -> b.image(URL), IMAGES),
                post(b -> b.asDraft(), DRAFTS),
                post(b -> b.asReminder(), REMINDERS),
                post(b -> b.thread(ThreadPost.of("next")), THREADS),
                post(b -> b.metadata(MastodonMetadata.builder().build()), NETWORK_METADATA),
                post(b -> b.metadata(RETWEET), RETWEETS),
                post(
                        b -> b.metadata(TwitterMetadata.builder()
                                .retweet(RETWEET.retweet())
                                .aiGenerated(true)
                                .build()),
                        NETWORK_METADATA,
                        AI_LABELS),
                post(
                        b -> b.metadata(TikTokMetadata.builder()
                                .title("t")
                                .aiGenerated(false)
                                .build()),
                        NETWORK_METADATA,
                        AI_LABELS),
                post(b -> b.metadata(TikTokMetadata.builder().title("t").build()), NETWORK_METADATA),
                post(b -> b.metadata(BlueskyMetadata.builder().link(LINK).build()), NETWORK_METADATA),
                post(b -> b.metadata(BlueskyMetadata.builder().link(TITLED).build()), NETWORK_METADATA, LINK_TEXTS),
                post(
                        b -> b.metadata(
                                SubstackMetadata.builder().link(PICTURED).build()),
                        NETWORK_METADATA,
                        LINK_THUMBNAILS),
                post(b -> b.tags(new TagId("t")), TAGS),
                post(b -> b.image(URL).image(URL), SEVERAL_ASSETS, IMAGES),
                post(b -> b.image(URL).video(URL).document(URL, "R", URL), SEVERAL_ASSETS, IMAGES, VIDEOS, DOCUMENTS),
                post(b -> b.video(URL).image(URL), SEVERAL_ASSETS, IMAGES, VIDEOS, ASSET_ORDER),
                post(b -> b.asset(LINK).asset(DESCRIBED), SEVERAL_ASSETS, IMAGES, ALT_TEXT, LINK_CARDS),
                post(b -> b.video(URL), VIDEOS),
                post(b -> b.document(URL, "Report", URL), DOCUMENTS),
                post(b -> b.image(URL, "A door"), IMAGES, ALT_TEXT),
                post(b -> b.link(URL), LINK_CARDS),
                post(b -> b.asset(TITLED), LINK_CARDS, LINK_TEXTS),
                post(b -> b.asset(PICTURED), LINK_CARDS, LINK_THUMBNAILS),
                post(b -> b.needsApproval(), APPROVALS),
                post(b -> b.idea(new IdeaId("i")), POST_ORIGIN),
                post(b -> b.source("calendar"), POST_ORIGIN),
                post(b -> b.aiAssisted(), POST_ORIGIN),
                post(
                        b -> b.image(URL, "A door").video(URL).asDraft(),
                        SEVERAL_ASSETS,
                        IMAGES,
                        ALT_TEXT,
                        VIDEOS,
                        DRAFTS));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void an_option_of_a_post_needs_its_capability_and_nothing_else(NewPost post, Set<Capability> needs) {
        assertThat(RequiredCapabilities.of(post)).isEqualTo(needs);
    }

    static Stream<Arguments> followUps() {
        return Stream.of(
                Arguments.of(
                        ThreadPost.builder("").assets(List.of(VIDEO)).build(), Set.of(THREADS, THREAD_MEDIA, VIDEOS)),
                Arguments.of(
                        ThreadPost.builder("").assets(List.of(DOCUMENT)).build(),
                        Set.of(THREADS, THREAD_MEDIA, DOCUMENTS)),
                Arguments.of(
                        ThreadPost.builder("").assets(List.of(DESCRIBED)).build(),
                        Set.of(THREADS, THREAD_MEDIA, IMAGES, ALT_TEXT)),
                Arguments.of(
                        ThreadPost.builder("").assets(List.of(LINK)).build(),
                        Set.of(THREADS, THREAD_MEDIA, LINK_CARDS)),
                Arguments.of(ThreadPost.builder("").link(LINK).build(), Set.of(THREADS, THREAD_MEDIA, LINK_CARDS)),
                Arguments.of(
                        ThreadPost.builder("").assets(List.of(DESCRIBED, VIDEO)).build(),
                        Set.of(THREADS, THREAD_MEDIA, VIDEOS, IMAGES, ALT_TEXT, SEVERAL_ASSETS)));
    }

    @ParameterizedTest
    @MethodSource("followUps")
    void a_follow_up_needs_what_the_same_post_would_need(ThreadPost followUp, Set<Capability> needs) {
        assertThat(RequiredCapabilities.of(
                        NewPost.on(new ChannelId("c")).thread(followUp).build()))
                .isEqualTo(needs);
        Set<Capability> ofEdit = EnumSet.copyOf(needs);
        ofEdit.add(EDIT_POSTS);
        assertThat(RequiredCapabilities.of(PostEdit.builder().thread(followUp).build()))
                .isEqualTo(ofEdit);
    }

    private static Arguments edit(UnaryOperator<PostEdit.Builder> option, Capability... needs) {
        Set<Capability> all = EnumSet.of(EDIT_POSTS, needs);
        return Arguments.of(option.apply(PostEdit.builder()).build(), all);
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit(b -> b),
                edit(b -> b.text("new")),
                edit(b -> b.queue(), EDIT_TO_QUEUE),
                edit(b -> b.next(), EDIT_TO_QUEUE),
                edit(b -> b.at(TestContext.NOW)),
                edit(b -> b.schedulingType(SchedulingType.AUTOMATIC), REMINDERS),
                edit(b -> b.schedulingType(SchedulingType.NOTIFICATION), REMINDERS),
                edit(b -> b.thread(), THREADS),
                edit(b -> b.metadata(BlueskyMetadata.builder().build()), NETWORK_METADATA),
                edit(b -> b.metadata(RETWEET), NETWORK_METADATA),
                edit(b -> b.tags(), TAGS),
                edit(b -> b.assets(), EDIT_ASSETS),
                edit(b -> b.assets(VIDEO, DOCUMENT), EDIT_ASSETS, SEVERAL_ASSETS, VIDEOS, DOCUMENTS));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void an_option_of_an_edit_needs_its_capability_even_to_clear(PostEdit edit, Set<Capability> needs) {
        assertThat(RequiredCapabilities.of(edit)).isEqualTo(needs);
    }

    private static Arguments query(UnaryOperator<PostQuery.Builder> option, Capability... needs) {
        return Arguments.of(option.apply(PostQuery.builder()).build(), Set.of(needs));
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                query(b -> b, LIST_ALL_CHANNELS),
                query(b -> b.channels(new ChannelId("c"))),
                query(b -> b.channels(new ChannelId("c"), new ChannelId("d")), LIST_ALL_CHANNELS),
                query(b -> b.channels(new ChannelId("c")).statuses(PostStatus.DRAFT), LIST_ANY_STATUS),
                query(
                        b -> b.channels(new ChannelId("c")).statuses(PostStatus.SCHEDULED, PostStatus.SENT),
                        LIST_SEVERAL_STATUSES),
                query(b -> b.channels(new ChannelId("c")).statuses(PostStatus.SENDING), LIST_ANY_STATUS, LIST_SENDING),
                query(
                        b -> b.channels(new ChannelId("c")).statuses(PostStatus.NEEDS_APPROVAL),
                        LIST_ANY_STATUS,
                        LIST_NEEDS_APPROVAL),
                query(
                        b -> b.channels(new ChannelId("c"))
                                .statuses(PostStatus.SCHEDULED)
                                .createdAt(RANGE),
                        LIST_CREATED_SINCE),
                query(
                        b -> b.channels(new ChannelId("c"))
                                .statuses(PostStatus.SCHEDULED)
                                .createdAt(TimeRange.between(TestContext.NOW, TestContext.NOW)),
                        FILTER_POSTS),
                query(b -> b.channels(new ChannelId("c")).statuses(PostStatus.SENT)),
                query(b -> b.channels(new ChannelId("c")).pageSize(5)),
                query(b -> b.channels(new ChannelId("c")).tags(new TagId("t")), FILTER_POSTS),
                query(b -> b.channels(new ChannelId("c")).dueAt(RANGE), FILTER_POSTS),
                query(b -> b.channels(new ChannelId("c")).createdAt(RANGE), FILTER_POSTS),
                query(b -> b.channels(new ChannelId("c")).hasDueAt(false), FILTER_POSTS),
                query(
                        b -> b.channels(new ChannelId("c"))
                                .orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.ASCENDING),
                        ORDER_POSTS));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void an_option_of_a_query_needs_its_capability(PostQuery query, Set<Capability> needs) {
        assertThat(RequiredCapabilities.of(query)).isEqualTo(needs);
    }

    private static Arguments idea(UnaryOperator<NewIdea.Builder> option, Capability... needs) {
        return Arguments.of(option.apply(NewIdea.builder().title("t")).build(), EnumSet.of(CREATE_IDEAS, needs));
    }

    static Stream<Arguments> ideas() {
        return Stream.of(
                idea(b -> b),
                idea(b -> b.text("text").networks(Network.BLUESKY)),
                idea(b -> b.aiAssisted(), IDEA_DETAILS),
                idea(b -> b.date(TestContext.NOW), IDEA_DETAILS),
                idea(b -> b.group(new IdeaGroupId("g")), IDEA_DETAILS),
                idea(b -> b.media(IdeaMedia.builder(URL, "image").build()), IDEA_DETAILS),
                idea(b -> b.tags(Tag.builder(new TagId("t"), "n").color("#fff").build()), IDEA_DETAILS));
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void an_option_of_an_idea_needs_its_capability(NewIdea idea, Set<Capability> needs) {
        assertThat(RequiredCapabilities.of(idea)).isEqualTo(needs);
    }

    @Test
    void each_end_of_the_queue_is_a_capability_of_its_own() {
        assertThat(RequiredCapabilities.of(QueuePosition.TOP)).containsExactly(MOVE_TO_TOP);
        assertThat(RequiredCapabilities.of(QueuePosition.BOTTOM)).containsExactly(MOVE_TO_BOTTOM);
    }

    @Test
    @SuppressWarnings("unchecked") // the tables above hold sets of capabilities
    void every_capability_is_needed_by_some_option_or_is_a_verb_of_its_own() {
        Set<Capability> needed = EnumSet.of(
                LIST_IDEAS,
                Capability.DAILY_POSTING_LIMITS,
                CONFIGURATION,
                Capability.DELETE_POSTS,
                Capability.PUBLISH_STORED);
        Stream.of(posts(), edits(), queries(), ideas(), followUps())
                .flatMap(rows -> rows)
                .forEach(row -> needed.addAll((Set<Capability>) row.get()[1]));
        Stream.of(QueuePosition.values()).forEach(position -> needed.addAll(RequiredCapabilities.of(position)));

        assertThat(needed).containsExactlyInAnyOrder(Capability.values());
    }
}
