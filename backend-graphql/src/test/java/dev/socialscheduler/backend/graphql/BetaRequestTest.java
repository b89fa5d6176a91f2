package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.TagId;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The variables of every verb in the dialect beta, byte for byte, but for assets. */
class BetaRequestTest {

    private static final OrganizationId ORGANIZATION = new OrganizationId("o1");

    private static String written(GraphQlRequest<?, ?, ?> request) {
        return TestSchema.written(Dialect.BETA, request);
    }

    @Test
    void ids_have_names_of_their_own_where_the_description_says_so() {
        assertThat(written(Decoding.BETA.channel(new ChannelId("c1")))).isEqualTo("{\"input\":{\"channelId\":\"c1\"}}");
        assertThat(written(Decoding.BETA.deletePost(Samples.POST))).isEqualTo("{\"input\":{\"postId\":\"p1\"}}");
        assertThat(written(Decoding.BETA.post(Samples.POST))).isEqualTo("{\"input\":{\"id\":\"p1\"}}");
        assertThat(written(Decoding.BETA.account())).isEqualTo("{}");
    }

    static Stream<Arguments> channels() {
        ChannelQuery all = ChannelQuery.all();
        return Stream.of(
                Arguments.of(all, ""),
                Arguments.of(all.on(Network.LINKEDIN), ",\"filter\":{\"services\":[\"linkedin\"]}"),
                Arguments.of(
                        all.on(Network.TWITTER, Network.START_PAGE, Network.BLUESKY),
                        ",\"filter\":{\"services\":[\"bluesky\",\"startpage\",\"twitter\"]}"),
                Arguments.of(all.locked(false), ",\"filter\":{\"isLocked\":false}"),
                Arguments.of(
                        all.locked(true).on(Network.THREADS),
                        ",\"filter\":{\"isLocked\":true,\"services\":[\"threads\"]}"));
    }

    @ParameterizedTest
    @MethodSource("channels")
    void channels_can_be_asked_for_by_network(ChannelQuery query, String expected) {
        assertThat(written(Decoding.BETA.channels(ORGANIZATION, query)))
                .isEqualTo("{\"input\":{\"organizationId\":\"o1\"" + expected + "}}");
    }

    static Stream<Arguments> posts() {
        return Stream.of(
                posts("all", query -> query, "", ""),
                posts(
                        "by state, in the words of beta",
                        query -> query.statuses(PostStatus.SCHEDULED, PostStatus.NEEDS_APPROVAL, PostStatus.ERROR),
                        ",\"filter\":{\"status\":[\"approval_pending\",\"error\",\"scheduled\"]}",
                        ""),
                posts(
                        "scheduled, in order",
                        query -> query.statuses(PostStatus.SCHEDULED)
                                .orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.ASCENDING),
                        ",\"filter\":{\"status\":[\"scheduled\"]},\"sort\":[{\"field\":\"dueAt\",\"direction\":\"asc\"}]",
                        ""),
                posts(
                        "sent on a channel",
                        query -> query.statuses(PostStatus.SENT).channels(Samples.CHANNEL),
                        ",\"filter\":{\"channelIds\":[\"c1\"],\"status\":[\"sent\"]}",
                        ""),
                posts(
                        "the next page",
                        query -> query.after(new Cursor("graphql", "YWJj==")),
                        "",
                        ",\"after\":\"YWJj==\""));
    }

    private static Arguments posts(String name, UnaryOperator<PostQuery.Builder> said, String input, String paging) {
        return Arguments.of(name, said.apply(PostQuery.builder()).build(), input, paging);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void posts_are_asked_for_by_state_and_channel(String name, PostQuery query, String input, String paging) {
        assertThat(written(Decoding.BETA.posts(() -> ORGANIZATION, query)))
                .isEqualTo("{\"input\":{\"organizationId\":\"o1\"" + input + "},\"first\":50" + paging + "}");
    }

    static Stream<Arguments> modes() {
        return Stream.of(
                mode("queue", NewPost.Builder::queue, "\"addToQueue\",\"text\":\"Hello\""),
                mode("next", NewPost.Builder::next, "\"shareNext\",\"text\":\"Hello\""),
                mode("now", NewPost.Builder::now, "\"shareNow\",\"text\":\"Hello\""),
                mode(
                        "a time of its own",
                        post -> post.at(Samples.DUE),
                        "\"customSchedule\",\"dueAt\":\"2026-12-24T17:30:00.000Z\",\"text\":\"Hello\""),
                mode("a draft", NewPost.Builder::asDraft, "\"addToQueue\",\"text\":\"Hello\",\"saveToDraft\":true"),
                mode("no text is sent empty", post -> post.text(""), "\"addToQueue\",\"text\":\"\""),
                mode(
                        "options",
                        post -> post.tags(new TagId("t1"))
                                .source("s")
                                .aiAssisted()
                                .needsApproval(),
                        "\"addToQueue\",\"text\":\"Hello\",\"tagIds\":[\"t1\"],\"source\":\"s\",\"aiAssisted\":true,"
                                + "\"needsApproval\":true"));
    }

    private static Arguments mode(String name, UnaryOperator<NewPost.Builder> said, String expected) {
        return Arguments.of(
                name, said.apply(NewPost.on(Samples.CHANNEL).text("Hello")).build(), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modes")
    void a_new_post_always_has_a_text_and_a_mode_in_the_words_of_beta(String name, NewPost post, String expected) {
        assertThat(written(Decoding.BETA.createPost(post, null)))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":" + expected
                        + "}}");
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("nothing", edit -> edit, ""),
                edit("text", edit -> edit.text("New"), ",\"text\":\"New\""),
                edit("text cleared", edit -> edit.text(""), ",\"text\":\"\""),
                edit("queue", PostEdit.Builder::queue, ",\"mode\":\"addToQueue\""),
                edit(
                        "time",
                        edit -> edit.at(Samples.DUE),
                        ",\"mode\":\"customSchedule\",\"dueAt\":\"2026-12-24T17:30:00.000Z\""),
                edit(
                        "reminder",
                        edit -> edit.schedulingType(SchedulingType.NOTIFICATION),
                        ",\"schedulingType\":\"notification\""),
                edit("labels cleared", PostEdit.Builder::tags, ",\"tagIds\":[]"));
    }

    private static Arguments edit(String name, UnaryOperator<PostEdit.Builder> said, String expected) {
        return Arguments.of(name, said.apply(PostEdit.builder()).build(), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void only_what_changes_is_sent(String name, PostEdit edit, String expected) {
        assertThat(written(Decoding.BETA.editPost(Samples.POST, edit, null)))
                .isEqualTo("{\"input\":{\"id\":\"p1\"" + expected + "}}");
    }

    @Test
    void what_has_no_words_of_its_own_is_said_as_today() {
        assertThat(written(Decoding.BETA.publishNow(Samples.POST)))
                .isEqualTo("{\"input\":{\"id\":\"p1\",\"mode\":\"shareNow\"}}");
        assertThat(written(Decoding.BETA.movePost(Samples.POST, QueuePosition.BOTTOM)))
                .isEqualTo("{\"input\":{\"id\":\"p1\",\"position\":\"bottom\"}}");
        assertThat(written(Decoding.BETA.ideas(ORGANIZATION, IdeaQuery.all())))
                .isEqualTo("{\"input\":{\"organizationId\":\"o1\"},\"first\":50}");
        assertThat(written(Decoding.BETA.dailyPostingLimits(List.of(Samples.CHANNEL), LocalDate.of(2026, 12, 24))))
                .isEqualTo("{\"input\":{\"channelIds\":[\"c1\"],\"date\":\"2026-12-24T12:00:00.000Z\"}}");
    }

    @Test
    void an_idea_names_networks_in_the_words_of_beta() {
        NewIdea idea = NewIdea.builder()
                .title("Winter")
                .text("Cardamom")
                .networks(Network.START_PAGE, Network.TWITTER)
                .build();

        assertThat(written(Decoding.BETA.createIdea(ORGANIZATION, idea)))
                .isEqualTo(
                        "{\"input\":{\"organizationId\":\"o1\",\"content\":{\"title\":\"Winter\",\"text\":\"Cardamom\","
                                + "\"services\":[\"startpage\",\"twitter\"]}}}");
    }
}
