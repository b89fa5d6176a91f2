package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.TagId;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.metadata.MastodonMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.net.URI;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What v1 lacks is refused before any request, by its name and with a backend that has it. */
class RefusedUnsentTest {

    private static final URI URL = URI.create("https://example.com/a");

    /** Parts of what v1 lacks as a whole, so the whole is named. */
    private static final Set<Capability> PARTS = EnumSet.of(
            Capability.ASSET_ORDER,
            Capability.THREAD_MEDIA,
            Capability.AI_LABELS,
            Capability.LIST_NEEDS_APPROVAL,
            Capability.LIST_SENDING,
            Capability.IDEA_DETAILS);

    private static Arguments lacks(Capability capability, Consumer<SocialScheduler> call) {
        return Arguments.of(capability, call);
    }

    private static Arguments post(Capability capability, UnaryOperator<NewPost.Builder> option) {
        NewPost post = option.apply(NewPost.on(Samples.CHANNEL).text("hello")).build();
        return lacks(capability, v1 -> v1.createPost(post));
    }

    private static Arguments edit(Capability capability, UnaryOperator<PostEdit.Builder> option) {
        PostEdit edit = option.apply(PostEdit.builder().text("hello")).build();
        return lacks(capability, v1 -> v1.editPost(Samples.POST, edit));
    }

    private static Arguments list(Capability capability, UnaryOperator<PostQuery.Builder> option) {
        PostQuery query =
                option.apply(PostQuery.builder().channels(Samples.CHANNEL)).build();
        return lacks(capability, v1 -> v1.posts(query));
    }

    static Stream<Arguments> posts() {
        return Stream.of(
                post(Capability.DRAFTS, b -> b.asDraft()),
                post(Capability.REMINDERS, b -> b.asReminder()),
                post(Capability.THREADS, b -> b.thread(ThreadPost.of("more"))),
                post(
                        Capability.NETWORK_METADATA,
                        b -> b.metadata(MastodonMetadata.builder()
                                .spoilerText("spoiler")
                                .build())),
                post(
                        Capability.NETWORK_METADATA,
                        b -> b.metadata(
                                TwitterMetadata.builder().aiGenerated(true).build())),
                post(Capability.TAGS, b -> b.tags(new TagId("t"))),
                post(Capability.SEVERAL_ASSETS, b -> b.image(URL).image(URL)),
                post(Capability.VIDEOS, b -> b.video(URL)),
                post(Capability.DOCUMENTS, b -> b.document(URL, "Report", URL)),
                post(Capability.ALT_TEXT, b -> b.image(URL, "a door")),
                post(Capability.APPROVALS, b -> b.needsApproval()),
                post(Capability.POST_ORIGIN, b -> b.source("calendar")));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                edit(Capability.EDIT_ASSETS, b -> b.assets(new Asset.Image(URL))),
                edit(Capability.EDIT_ASSETS, b -> b.assets()),
                edit(Capability.EDIT_TO_QUEUE, b -> b.queue()),
                edit(Capability.EDIT_TO_QUEUE, b -> b.next()),
                edit(Capability.REMINDERS, b -> b.schedulingType(SchedulingType.AUTOMATIC)),
                edit(
                        Capability.NETWORK_METADATA,
                        b -> b.metadata(TwitterMetadata.builder()
                                .retweet(TwitterMetadata.Retweet.builder("1").build())
                                .build())),
                edit(Capability.TAGS, b -> b.tags()),
                lacks(Capability.LIST_ALL_CHANNELS, v1 -> v1.posts(PostQuery.all())),
                list(Capability.LIST_ALL_CHANNELS, b -> b.channels(new ChannelId("a"), new ChannelId("b"))),
                list(Capability.LIST_ANY_STATUS, b -> b.statuses(PostStatus.ERROR)),
                list(Capability.LIST_ANY_STATUS, b -> b.statuses(PostStatus.SCHEDULED, PostStatus.DRAFT)),
                list(Capability.FILTER_POSTS, b -> b.dueAt(TimeRange.from(V1Wiring.NOW))),
                list(Capability.FILTER_POSTS, b -> b.createdAt(TimeRange.from(V1Wiring.NOW))),
                list(Capability.FILTER_POSTS, b -> b.hasDueAt(true)),
                list(Capability.ORDER_POSTS, b -> b.orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.ASCENDING)),
                lacks(Capability.MOVE_TO_BOTTOM, v1 -> v1.movePost(Samples.POST, QueuePosition.BOTTOM)),
                lacks(
                        Capability.CREATE_IDEAS,
                        v1 -> v1.createIdea(NewIdea.builder().text("x").build())),
                lacks(Capability.LIST_IDEAS, v1 -> v1.ideas(IdeaQuery.all())),
                lacks(Capability.DAILY_POSTING_LIMITS, v1 -> v1.dailyPostingLimits(List.of(Samples.CHANNEL))));
    }

    private static void refused(Consumer<SocialScheduler> call, Consumer<Throwable> check) {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(Samples.CREATED));
                SocialScheduler scheduler = V1Wiring.to(server.uri("/1/")).guarded()) {
            check.accept(catchThrowable(() -> call.accept(scheduler)));
            assertThat(server.received()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"posts", "others"})
    void a_lacking_capability_is_named_and_nothing_is_sent(Capability capability, Consumer<SocialScheduler> call) {
        refused(
                call,
                failure -> assertThat(failure)
                        .isInstanceOf(UnsupportedCapabilityException.class)
                        .hasMessageStartingWith("The backend v1-rest does not support " + capability.title() + " ("
                                + capability + "). Either " + capability.instead()
                                + ", or choose a backend that does: graphql, maton. ["));
    }

    @Test
    void everything_that_v1_lacks_stands_in_the_tables_above() {
        Set<Capability> lacking = EnumSet.allOf(Capability.class);
        try (V1Scheduler v1 = V1Wiring.to(URI.create("http://127.0.0.1:1/")).raw()) {
            lacking.removeAll(v1.capabilities());
        }
        assertThat(lacking).containsAll(PARTS);
        lacking.removeAll(PARTS);

        assertThat(Stream.concat(posts(), others())
                        .map(row -> (Capability) row.get()[0])
                        .collect(Collectors.toSet()))
                .isEqualTo(lacking);
    }

    @Test
    void an_edit_that_clears_the_text_is_refused() {
        refused(
                v1 -> v1.editPost(Samples.POST, PostEdit.builder().text("").build()),
                failure -> assertThat(failure)
                        .isInstanceOf(InvalidPostException.class)
                        .hasMessage("text: v1 cannot edit a post without a text. Correct the request; nothing was"
                                + " sent. [editPost on v1-rest; nothing was changed]"));
    }

    @Test
    void another_organization_is_not_found() {
        OrganizationId other = new OrganizationId("65a1");
        String text = "There is no organization 65a1: this backend has only v1. Omit the organization, or use one that"
                + " organizations() returns. [%s on v1-rest; nothing was changed]";

        refused(
                v1 -> v1.channels(ChannelQuery.all().in(other)),
                failure -> assertThat(failure)
                        .isInstanceOf(NotFoundException.class)
                        .hasMessage(String.format(text, "channels")));
        refused(
                v1 -> v1.posts(
                        PostQuery.builder().in(other).channels(Samples.CHANNEL).build()),
                failure -> assertThat(failure).hasMessage(String.format(text, "posts")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a?b", "a#b", "a&b", "a%2fb", "..", "a b", "a\nb", "a\u0000", "a\u202eb\u2028"})
    void an_id_that_would_change_an_address_cannot_be_made(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PostId(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChannelId(text));
    }

    @Test
    void only_what_v1_has_can_be_unwrapped() {
        refused(
                v1 -> v1.unwrap(V1Operations.class),
                failure -> assertThat(failure).isNull());
        refused(
                v1 -> v1.unwrap(String.class),
                failure -> assertThat(failure).hasMessage("The backend v1-rest has no java.lang.String."));
        refused(
                v1 -> v1.unwrap(V1Operations.class).reorder(Samples.CHANNEL, List.of()),
                failure -> assertThat(failure).isInstanceOf(InvalidPostException.class));
    }

    @Test
    void a_raw_scheduler_refuses_by_itself_what_it_has_no_request_for() {
        try (V1Scheduler v1 = V1Wiring.to(URI.create("http://127.0.0.1:1/")).raw()) {
            assertThatExceptionOfType(UnsupportedCapabilityException.class)
                    .isThrownBy(() -> v1.movePost(Samples.POST, QueuePosition.BOTTOM));
            assertThatExceptionOfType(UnsupportedCapabilityException.class).isThrownBy(() -> v1.ideas(IdeaQuery.all()));
            assertThatExceptionOfType(UnsupportedCapabilityException.class)
                    .isThrownBy(() -> v1.createIdea(NewIdea.builder().build()));
            assertThatExceptionOfType(UnsupportedCapabilityException.class)
                    .isThrownBy(() -> v1.dailyPostingLimits(List.of()));
        }
    }
}
