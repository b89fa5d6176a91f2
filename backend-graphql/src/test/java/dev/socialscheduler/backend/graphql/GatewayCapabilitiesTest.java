package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.IdeaGroupId;
import dev.socialscheduler.IdeaMedia;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.TagId;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.TikTokMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be said in the dialect gateway is refused by name, before any request. */
class GatewayCapabilitiesTest {

    /** Never the first that is named: assets of any kind are lacking already, and so are edits. */
    private static final Set<Capability> BEHIND_OTHERS = EnumSet.of(
            Capability.SEVERAL_ASSETS,
            Capability.ASSET_ORDER,
            Capability.ALT_TEXT,
            Capability.EDIT_ASSETS,
            Capability.EDIT_TO_QUEUE);

    static Stream<Arguments> posts() {
        Asset.Link withPicture = new Asset.Link(Samples.PAGE, null, null, Samples.PICTURE);
        return Stream.of(
                post(Capability.IMAGES, post -> post.image(Samples.PICTURE, "Alt")),
                post(Capability.VIDEOS, post -> post.video(Samples.FILM)),
                post(Capability.DOCUMENTS, post -> post.document(Samples.PAPER, "Paper", Samples.PICTURE)),
                post(Capability.LINK_THUMBNAILS, post -> post.asset(withPicture)),
                post(
                        Capability.LINK_THUMBNAILS,
                        post -> post.metadata(
                                BlueskyMetadata.builder().link(withPicture).build())),
                post(
                        Capability.THREAD_MEDIA,
                        post -> post.thread(ThreadPost.builder("2")
                                .link(new Asset.Link(Samples.PAGE))
                                .build())),
                post(
                        Capability.AI_LABELS,
                        post -> post.metadata(TikTokMetadata.builder()
                                .title("T")
                                .aiGenerated(true)
                                .build())),
                post(
                        Capability.AI_LABELS,
                        post -> post.metadata(
                                TwitterMetadata.builder().aiGenerated(false).build())),
                post(Capability.SHARE_NEXT, NewPost.Builder::next),
                post(Capability.REMINDERS, NewPost.Builder::asReminder),
                post(Capability.APPROVALS, NewPost.Builder::needsApproval));
    }

    private static Arguments post(Capability lacking, UnaryOperator<NewPost.Builder> said) {
        NewPost post = said.apply(NewPost.on(Samples.CHANNEL).text("Hello")).build();
        return call(lacking, scheduler -> scheduler.createPost(post));
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                call(Capability.LIST_ALL_CHANNELS, scheduler -> scheduler.posts(PostQuery.all())),
                posts(Capability.LIST_SEVERAL_STATUSES, query -> query.statuses(PostStatus.SENT, PostStatus.SCHEDULED)),
                posts(Capability.LIST_NEEDS_APPROVAL, query -> query.statuses(PostStatus.NEEDS_APPROVAL)),
                posts(Capability.LIST_SENDING, query -> query.statuses(PostStatus.SENDING)),
                posts(
                        Capability.LIST_CREATED_SINCE,
                        query -> query.statuses(PostStatus.SCHEDULED).createdAt(TimeRange.from(Samples.DUE))),
                posts(Capability.FILTER_POSTS, query -> query.tags(new TagId("t1"))),
                posts(Capability.FILTER_POSTS, query -> query.hasDueAt(true)),
                posts(
                        Capability.ORDER_POSTS,
                        query -> query.orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.ASCENDING)),
                call(Capability.LIST_IDEAS, scheduler -> scheduler.ideas(IdeaQuery.all())),
                call(
                        Capability.DAILY_POSTING_LIMITS,
                        scheduler -> scheduler.dailyPostingLimits(List.of(Samples.CHANNEL), null)),
                call(Capability.CONFIGURATION, SocialScheduler::configuration));
    }

    private static Arguments posts(Capability lacking, UnaryOperator<PostQuery.Builder> said) {
        PostQuery query =
                said.apply(PostQuery.builder().channels(Samples.CHANNEL)).build();
        return call(lacking, scheduler -> scheduler.posts(query));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                call(
                        Capability.EDIT_POSTS,
                        scheduler -> scheduler.editPost(
                                Samples.POST, PostEdit.builder().text("New").build())),
                call(Capability.DELETE_POSTS, scheduler -> scheduler.deletePost(Samples.POST)),
                call(Capability.PUBLISH_STORED, scheduler -> scheduler.publishNow(Samples.POST)),
                call(Capability.MOVE_TO_TOP, scheduler -> scheduler.movePost(Samples.POST, QueuePosition.TOP)),
                call(Capability.MOVE_TO_BOTTOM, scheduler -> scheduler.movePost(Samples.POST, QueuePosition.BOTTOM)),
                idea(idea -> idea.group(new IdeaGroupId("g1"))),
                idea(idea -> idea.media(IdeaMedia.image(Samples.PICTURE, "Alt"))),
                idea(idea -> idea.date(Samples.DUE)),
                idea(NewIdea.Builder::aiAssisted));
    }

    private static Arguments idea(UnaryOperator<NewIdea.Builder> said) {
        NewIdea idea = said.apply(NewIdea.builder().text("Idea")).build();
        return call(Capability.IDEA_DETAILS, scheduler -> scheduler.createIdea(idea));
    }

    private static Arguments call(Capability lacking, Consumer<SocialScheduler> verb) {
        return Arguments.of(lacking, verb);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"posts", "questions", "changes"})
    void what_is_lacking_is_named_before_any_request(Capability lacking, Consumer<SocialScheduler> verb) {
        try (ScriptedServer server = new ScriptedServer(Answer.empty(500));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "graphql.dialect", "gateway")
                        .guarded()) {
            assertThatThrownBy(() -> verb.accept(scheduler))
                    .isInstanceOfSatisfying(
                            UnsupportedCapabilityException.class,
                            e -> assertThat(e.capability()).isEqualTo(lacking))
                    .hasMessageContaining("does not support")
                    .hasMessageContaining(lacking.title() + " (" + lacking + ")")
                    .hasMessageContaining(". Either " + lacking.instead());
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void all_that_is_lacking_is_in_the_tables() {
        Set<Object> named = Stream.of(posts(), questions(), changes())
                .flatMap(rows -> rows)
                .map(row -> row.get()[0])
                .collect(Collectors.toSet());

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Capability.values())
                        .filter(capability -> !Decoding.GATEWAY.capabilities().contains(capability))
                        .filter(capability -> !BEHIND_OTHERS.contains(capability))
                        .collect(Collectors.toSet()));
    }
}
