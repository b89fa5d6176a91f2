package dev.socialscheduler.backend.graphql.internal.gateway;

import static dev.socialscheduler.backend.graphql.BareAnswers.GATEWAY_CHANNEL;
import static dev.socialscheduler.backend.graphql.BareAnswers.GATEWAY_IDEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Account;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelDetails;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Organization;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostingDay;
import dev.socialscheduler.PostingGoal;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.graphql.BareAnswers;
import dev.socialscheduler.backend.graphql.Decoding;
import dev.socialscheduler.backend.graphql.GraphQlWiring;
import dev.socialscheduler.backend.graphql.RequestJson;
import dev.socialscheduler.backend.graphql.Samples;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.LimitReachedException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.PermissionDeniedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Accounts, channels, ideas and refusals in the dialect gateway. */
class GatewayAnswersTest {

    private static final OrganizationId ORGANIZATION = new OrganizationId("o1");

    private static Account account(String json) {
        return Decoding.answered(Decoding.GATEWAY.account(), "{\"account\":" + json + "}");
    }

    @Test
    void an_account_is_read_as_it_is_shown() {
        assertThat(account("""
                        {"id":"69846f7479b75e6487fa3482","email":"user@example.com","name":"Ann","avatar":"https://...",
                         "timezone":"America/New_York","createdAt":"2024-01-15T10:30:00Z",
                         "preferences":{"timeFormat":"12h","startOfWeek":"sunday"},
                         "organizations":[{"id":"69846f7479b75e6487fa3484","name":"Ours","channels":[{"id":"channel123",
                          "name":"My X","service":"twitter","avatar":"https://...","isDisconnected":false}]}]}"""))
                .isEqualTo(Account.builder("69846f7479b75e6487fa3482")
                        .email("user@example.com")
                        .name("Ann")
                        .timezone("America/New_York")
                        .createdAt(Instant.parse("2024-01-15T10:30:00Z"))
                        .organizations(
                                List.of(Organization.builder(new OrganizationId("69846f7479b75e6487fa3484"), "Ours")
                                        .build()))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null | the required value account is missing",
                "{\"organizations\":[]} | the required value account.id is missing",
                "{\"id\":\"a1\"} | the required value account.organizations is missing",
                "{\"id\":\"a1\",\"organizations\":[null]} | a value in a list is missing",
                "{\"id\":\"a1\",\"organizations\":[{\"name\":\"n\"}]} | the required value organization.id is missing",
                "{\"id\":\"a1\",\"organizations\":[{\"id\":\"o1\"}]} | the required value organization.name is missing",
                "{\"id\":\"a1\",\"organizations\":[{\"id\":\"o1\",\"name\":\"n\",\"channels\":[null]}]}"
                        + "| a value in a list is missing",
            })
    void an_account_that_lacks_what_is_needed_is_not_taken(String json, String message) {
        assertThatThrownBy(() -> account(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessage(message);
    }

    @Test
    void an_account_spares_the_look_up_of_a_network() {
        Answer account = Answer.data(
                "{\"account\":{\"id\":\"a1\",\"organizations\":[{\"id\":\"o1\",\"name\":\"n\","
                        + "\"channels\":[{\"id\":\"c1\",\"service\":\"mastodon\"},{\"id\":null,\"service\":\"x\"},{\"id\":\"c2\"}]}]}}");
        try (ScriptedServer server = new ScriptedServer(account, BareAnswers.to(GatewayDocuments.CREATE_POST));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "graphql.dialect", "gateway")
                        .raw()) {
            scheduler.account();
            scheduler.createPost(NewPost.on(Samples.CHANNEL)
                    .text("One")
                    .thread(ThreadPost.of("Two"))
                    .build());

            assertThat(server.received()).hasSize(2);
            assertThat(RequestJson.variables(server.received().get(1)))
                    .endsWith("\"metadata\":{\"mastodon\":{\"thread\":[{\"text\":\"Two\"}]}}}}");
        }
    }

    private static Channel channel(String json) {
        return Decoding.answered(Decoding.GATEWAY.channel(Samples.CHANNEL), "{\"channel\":" + json + "}");
    }

    @Test
    void a_bare_channel_is_read() {
        Channel channel = channel(GATEWAY_CHANNEL);

        assertThat(channel.id()).isEqualTo(new ChannelId("c1"));
        assertThat(channel.organizationId()).isEqualTo(ORGANIZATION);
        assertThat(channel.network()).isEqualTo(Network.BLUESKY);
        assertThat(channel.health()).isEqualTo(ChannelHealth.GOOD);
        assertThat(channel.postingSchedule()).isEmpty();
        assertThat(channel.postingGoal()).isNull();
        assertThat(channel.timezone()).isEmpty();
        assertThat(channel.serviceId()).isEmpty();
        assertThat(channel.details()).isEqualTo(ChannelDetails.NONE);
    }

    @Test
    void each_day_of_the_schedule_has_all_its_times() {
        List<LocalTime> times = List.of(LocalTime.of(9, 0), LocalTime.of(17, 30));

        assertThat(channel(
                                GATEWAY_CHANNEL.replace(
                                        "\"postingSchedule\":null",
                                        "\"postingSchedule\":{\"days\":[\"mon\",\"someday\",\"sun\"],\"times\":[\"09:00\",\"17:30\"]}"))
                        .postingSchedule())
                .containsExactly(
                        PostingDay.builder(DayOfWeek.MONDAY).times(times).build(),
                        PostingDay.builder(DayOfWeek.SUNDAY).times(times).build());
        assertThat(channel(GATEWAY_CHANNEL.replace("\"postingSchedule\":null", "\"postingSchedule\":{\"days\":null}"))
                        .postingSchedule())
                .isEmpty();
    }

    static Stream<Arguments> goals() {
        return Stream.of(
                Arguments.of("{\"postsPerWeek\":5,\"progress\":\"on_track\"}", "on_track"),
                Arguments.of("{\"postsPerWeek\":5,\"progress\":3}", "3"),
                Arguments.of("{\"postsPerWeek\":5,\"progress\":0.5}", "0.5"),
                Arguments.of("{\"postsPerWeek\":5,\"progress\":null}", null));
    }

    @ParameterizedTest
    @MethodSource("goals")
    void a_goal_says_how_far_it_is_in_whatever_words(String json, String status) {
        assertThat(channel(GATEWAY_CHANNEL.replace("\"postingGoal\":null", "\"postingGoal\":" + json))
                        .postingGoal())
                .isEqualTo(PostingGoal.builder(5).progressWireName(status).build());
        assertThat(channel(GATEWAY_CHANNEL.replace("\"postingGoal\":null", "\"postingGoal\":{}"))
                        .postingGoal())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"id, c1", "organizationId, o1", "service, bluesky", "name, n"})
    void what_a_channel_cannot_be_without_is_named(String key, String value) {
        String json = GATEWAY_CHANNEL.replace("\"" + key + "\":\"" + value + "\"", "\"" + key + "\":null");

        assertThatThrownBy(() -> channel(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("the required value channel." + key + " is missing");
        assertThatThrownBy(() -> Decoding.answered(
                        Decoding.GATEWAY.channels(ORGANIZATION, ChannelQuery.all()), "{\"channels\":[null]}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("a value in a list is missing");
    }

    private static Idea idea(String payload) {
        return Decoding.answered(
                Decoding.GATEWAY.createIdea(
                        ORGANIZATION, NewIdea.builder().text("x").build()),
                "{\"createIdea\":" + payload + "}");
    }

    @Test
    void an_idea_has_its_content_at_the_top_and_its_times_as_text() {
        Instant created = Instant.parse("2026-12-01T08:00:00Z");

        assertThat(idea(GATEWAY_IDEA))
                .isEqualTo(Idea.builder(new IdeaId("i1"), ORGANIZATION, created)
                        .text("Hello")
                        .updatedAt(created)
                        .build());
        assertThat(idea(GATEWAY_IDEA.replace("\"updatedAt\":null", "\"updatedAt\":\"2026-12-01T09:00:00Z\""))
                        .updatedAt())
                .isEqualTo(created.plusSeconds(3600));
    }

    @ParameterizedTest
    @CsvSource({
        "id, i1, idea.id",
        "organizationId, o1, idea.organizationId",
        "createdAt, 2026-12-01T08:00:00.000Z, idea.createdAt"
    })
    void what_an_idea_cannot_be_without_is_named(String key, String value, String path) {
        assertThatThrownBy(
                        () -> idea(GATEWAY_IDEA.replace("\"" + key + "\":\"" + value + "\"", "\"" + key + "\":null")))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("the required value " + path + " is missing");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("InvalidInputError", InvalidPostException.class),
                Arguments.of("NotFoundError", NotFoundException.class),
                Arguments.of("UnauthorizedError", PermissionDeniedException.class),
                Arguments.of("LimitReachedError", LimitReachedException.class));
    }

    private static Post created(String payload) {
        return Decoding.answered(
                Decoding.GATEWAY.createPost(Samples.newPost(), null), "{\"createPost\":" + payload + "}");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void each_of_the_four_errors_has_its_exception(String member, Class<? extends SchedulerException> type) {
        String payload = "{\"__typename\":\"" + member + "\",\"message\":\"No\"}";

        assertThatThrownBy(() -> created(payload)).isInstanceOf(type).hasMessageStartingWith("No. ");
        assertThatThrownBy(() -> idea(payload)).isInstanceOf(type).hasMessageStartingWith("No. ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"__typename\":\"PostOfTomorrow\"} | the response is of the unknown type PostOfTomorrow",
                "{} | the response does not state its type",
                "{\"__typename\":\"Post\"} | the required value post.status is missing",
                "null | the required value payload is missing",
            })
    void a_write_whose_answer_cannot_be_read_may_have_had_an_effect(String payload, String reason) {
        try (ScriptedServer server = new ScriptedServer(Answer.data("{\"createPost\":" + payload + "}"));
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "graphql.dialect", "gateway")
                        .raw()) {
            assertThatThrownBy(() -> scheduler.createPost(Samples.newPost()))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessage("The provider's response could not be read: " + reason + ". If this happens again,"
                            + " check for a newer version of this library. [createPost on graphql, HTTP 200; it may"
                            + " have taken"
                            + " effect]");
        }
    }
}
