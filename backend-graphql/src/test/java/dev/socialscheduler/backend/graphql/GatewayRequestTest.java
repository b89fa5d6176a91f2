package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlRequest;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The variables of every verb in the dialect gateway, byte for byte, but for those of networks. */
class GatewayRequestTest {

    private static final OrganizationId ORGANIZATION = new OrganizationId("o1");

    private static String written(GraphQlRequest<?, ?, ?> request) {
        return TestSchema.written(Dialect.GATEWAY, request);
    }

    @Test
    void what_is_asked_for_stands_in_arguments_of_its_own() {
        assertThat(written(Decoding.GATEWAY.account())).isEqualTo("{}");
        assertThat(written(Decoding.GATEWAY.channels(ORGANIZATION, ChannelQuery.all())))
                .isEqualTo("{\"organizationId\":\"o1\"}");
        assertThat(written(Decoding.GATEWAY.channel(new ChannelId("channel123"))))
                .isEqualTo("{\"channelId\":\"channel123\"}");
        assertThat(written(Decoding.GATEWAY.post(new PostId("post123")))).isEqualTo("{\"postId\":\"post123\"}");
    }

    @Test
    void conditions_on_channels_are_left_to_the_library() {
        ChannelQuery query = ChannelQuery.all().on(Network.BLUESKY).locked(true);

        assertThat(written(Decoding.GATEWAY.channels(ORGANIZATION, query))).isEqualTo("{\"organizationId\":\"o1\"}");
    }

    static Stream<Arguments> posts() {
        return Stream.of(
                posts("all of a channel", query -> query, "\"first\":50"),
                posts(
                        "scheduled",
                        query -> query.statuses(PostStatus.SCHEDULED),
                        "\"status\":\"scheduled\",\"first\":50"),
                posts("sent", query -> query.statuses(PostStatus.SENT), "\"status\":\"sent\",\"first\":50"),
                posts("drafts", query -> query.statuses(PostStatus.DRAFT), "\"status\":\"draft\",\"first\":50"),
                posts("failed", query -> query.statuses(PostStatus.ERROR), "\"status\":\"failed\",\"first\":50"),
                posts(
                        "the next page",
                        query -> query.pageSize(10).after(new Cursor("graphql", "YWJj==")),
                        "\"first\":10,\"after\":\"YWJj==\""));
    }

    private static Arguments posts(String name, UnaryOperator<PostQuery.Builder> said, String expected) {
        PostQuery.Builder query = PostQuery.builder().channels(new ChannelId("channel123"));
        return Arguments.of(name, said.apply(query).build(), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void posts_are_those_of_one_channel_in_one_state_or_any(String name, PostQuery query, String expected) {
        assertThat(written(Decoding.GATEWAY.posts(
                        () -> {
                            throw new AssertionError("asks for no organization");
                        },
                        query)))
                .isEqualTo("{\"channelId\":\"channel123\"," + expected + "}");
    }

    static Stream<Arguments> times() {
        return Stream.of(
                time("nothing said", post -> post, "\"scheduled\",\"mode\":\"queue\""),
                time("queue", NewPost.Builder::queue, "\"scheduled\",\"mode\":\"queue\""),
                time("now", NewPost.Builder::now, "\"now\",\"mode\":\"share\""),
                time("a draft", NewPost.Builder::asDraft, "\"draft\",\"mode\":\"queue\""),
                time(
                        "a time of its own",
                        post -> post.at(Samples.DUE),
                        "\"scheduled\",\"mode\":\"queue\",\"dueAt\":\"2026-12-24T17:30:00.000Z\""));
    }

    private static Arguments time(String name, UnaryOperator<NewPost.Builder> said, String expected) {
        return Arguments.of(name, said.apply(NewPost.on(Samples.CHANNEL)).build(), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("times")
    void the_time_is_sent_in_the_words_of_the_gateway(String name, NewPost post, String expected) {
        assertThat(written(Decoding.GATEWAY.createPost(post, null)))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":" + expected + "}}");
    }

    static Stream<Arguments> ideas() {
        return Stream.of(
                idea("text only", idea -> idea.text("Cardamom"), "\"text\":\"Cardamom\""),
                idea(
                        "with networks",
                        idea -> idea.title("Winter").text("Cardamom").networks(Network.TWITTER, Network.LINKEDIN),
                        "\"title\":\"Winter\",\"text\":\"Cardamom\",\"services\":[\"twitter\",\"linkedin\"]"),
                idea(
                        "with the network that is spelled otherwise in beta",
                        idea -> idea.title("Winter").networks(Network.START_PAGE),
                        "\"title\":\"Winter\",\"services\":[\"startPage\"]"));
    }

    private static Arguments idea(String name, UnaryOperator<NewIdea.Builder> said, String expected) {
        return Arguments.of(name, said.apply(NewIdea.builder()).build(), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ideas")
    void an_idea_has_its_content_beside_its_organization(String name, NewIdea idea, String expected) {
        assertThat(written(Decoding.GATEWAY.createIdea(ORGANIZATION, idea)))
                .isEqualTo("{\"input\":{\"organizationId\":\"o1\"," + expected + "}}");
    }
}
