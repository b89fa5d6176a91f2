package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.spi.BatchReader;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer about something else than what was asked is that of another request, in every dialect. */
class OtherThingsTest {

    private static final PostId POST = new PostId("p9");
    private static final ChannelId CHANNEL = new ChannelId("c9");

    private static final String OTHER_POST = "it is about the post p1, which was not requested";
    private static final String OTHER_CHANNEL = "it is about the channel c1, which was not requested";

    private record Verb(Consumer<SocialScheduler> call, String sign) {}

    /** The answers are those of {@link BareAnswers}: about the post p1 on the channel c1 of the organization o1. */
    private static Map<String, Verb> verbs(GraphQlDialect dialect) {
        Map<String, Verb> verbs = new LinkedHashMap<>();
        verbs.put("post", new Verb(scheduler -> scheduler.post(POST), OTHER_POST));
        verbs.put("channel", new Verb(scheduler -> scheduler.channel(CHANNEL), OTHER_CHANNEL));
        verbs.put(
                "posts",
                new Verb(
                        scheduler -> scheduler.posts(
                                PostQuery.builder().channels(CHANNEL).build()),
                        OTHER_CHANNEL));
        verbs.put(
                "createPost",
                new Verb(
                        scheduler -> scheduler.createPost(
                                NewPost.on(CHANNEL).text("Hello").build()),
                        "it contains a post that differs from the requested one in channel"));
        verbs.put(
                "createIdea",
                new Verb(
                        scheduler -> scheduler.createIdea(NewIdea.builder()
                                .in(new OrganizationId("o9"))
                                .text("Hello")
                                .build()),
                        "it is about the organization o1, which was not requested"));
        if (dialect != GraphQlDialect.GATEWAY) {
            verbs.put(
                    "editPost",
                    new Verb(
                            scheduler -> scheduler.editPost(
                                    POST, PostEdit.builder().text("x").build()),
                            OTHER_POST));
            verbs.put("deletePost", new Verb(scheduler -> scheduler.deletePost(POST), OTHER_POST));
            verbs.put("publishNow", new Verb(scheduler -> scheduler.publishNow(POST), OTHER_POST));
            verbs.put("movePost", new Verb(scheduler -> scheduler.movePost(POST, QueuePosition.TOP), OTHER_POST));
        }
        return verbs;
    }

    static Stream<Arguments> all() {
        return Stream.of(GraphQlDialect.CURRENT, GraphQlDialect.BETA, GraphQlDialect.GATEWAY)
                .flatMap(dialect -> verbs(dialect).keySet().stream().map(verb -> Arguments.of(dialect, verb)));
    }

    private static SocialScheduler scheduler(ScriptedServer server, GraphQlDialect dialect) {
        return GraphQlWiring.to(server.uri("/"), "graphql.dialect", dialect.wireName(), "organization-id", "o1")
                .raw();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("all")
    void it_is_not_taken(GraphQlDialect dialect, String name) {
        Verb verb = Objects.requireNonNull(verbs(dialect).get(name));
        try (ScriptedServer server = new ScriptedServer(BareAnswers::to);
                SocialScheduler scheduler = scheduler(server, dialect)) {
            SchedulerException failure =
                    catchThrowableOfType(SchedulerException.class, () -> verb.call.accept(scheduler));

            assertThat(failure)
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageStartingWith(
                            "The provider's response belongs to another request: " + verb.sign + ". If this happens");
            boolean writes = !List.of("post", "channel", "posts").contains(name);
            assertThat(failure.outcome()).isEqualTo(writes ? Outcome.UNKNOWN : Outcome.NOT_APPLIED);
        }
    }

    @Test
    void daily_limits_are_those_of_the_channels() {
        Answer answer = Answer.data(
                "{\"dailyPostingLimits\":[{\"channelId\":\"c1\",\"sent\":0,\"scheduled\":0,\"limit\":5,\"isAtLimit\":false}]}");
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = scheduler(server, GraphQlDialect.CURRENT)) {
            assertThat(scheduler.dailyPostingLimits(List.of(Samples.CHANNEL), null))
                    .hasSize(1);
            assertThat(catchThrowableOfType(
                            SchedulerException.class, () -> scheduler.dailyPostingLimits(List.of(CHANNEL), null)))
                    .hasMessageContaining(OTHER_CHANNEL);
        }
    }

    @Test
    void several_posts_are_those_that_were_asked_for_each_in_its_place() {
        Answer answer = Answer.data("{\"p0\":" + Samples.barePost("p2") + ",\"p1\":" + Samples.barePost("p1") + "}");
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = scheduler(server, GraphQlDialect.CURRENT)) {
            BatchReader reader = (BatchReader) scheduler;

            assertThat(reader.read(List.of(new PostId("p2"), new PostId("p1")))).hasSize(2);
            assertThat(catchThrowableOfType(
                            SchedulerException.class, () -> reader.read(List.of(new PostId("p1"), new PostId("p2")))))
                    .isInstanceOf(UnreadableResponseException.class)
                    .hasMessageContaining("it is about the post p2, which was not requested");
        }
    }

    @Test
    void a_list_of_some_channels_may_have_posts_of_each() {
        try (ScriptedServer server = new ScriptedServer(BareAnswers::to);
                SocialScheduler scheduler = scheduler(server, GraphQlDialect.CURRENT)) {
            PostQuery query =
                    PostQuery.builder().channels(CHANNEL, Samples.CHANNEL).build();

            assertThat(scheduler.posts(query).items()).hasSize(1);
        }
    }
}
