package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.BareAnswers.REFUSAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.backend.graphql.internal.gateway.GatewayDocuments;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import dev.socialscheduler.testsupport.log.LogCapture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With {@code auto}: look-ups on the way, many threads, and a server that speaks another dialect from now on. */
class DialectChangeTest {

    private static final String ACCOUNT =
            "{\"account\":{\"id\":\"a1\",\"organizations\":[{\"id\":\"o1\",\"name\":\"n\"}]}}";

    private static NewPost timed(String text) {
        return NewPost.on(Samples.CHANNEL).text(text).at(Samples.DUE).build();
    }

    @Test
    void a_look_up_of_the_organization_spares_the_request_that_asked_for_it() {
        Answer posts = BareAnswers.to(GatewayDocuments.POSTS);
        try (ScriptedServer server = new ScriptedServer(REFUSAL, Answer.data(ACCOUNT), posts);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            PostQuery query = PostQuery.builder().channels(Samples.CHANNEL).build();

            assertThat(scheduler.posts(query).items()).hasSize(1);
            assertThat(server.received())
                    .extracting(RequestJson::query)
                    .containsExactly(
                            CurrentDocuments.ACCOUNT.text(),
                            GatewayDocuments.ACCOUNT.text(),
                            GatewayDocuments.POSTS.text());
        }
    }

    @Test
    void a_look_up_of_the_network_spares_the_request_that_asked_for_it() {
        Answer channel = BareAnswers.to(CurrentDocuments.CHANNEL);
        Answer created = BareAnswers.to(CurrentDocuments.CREATE_POST);
        try (ScriptedServer server = new ScriptedServer(REFUSAL, channel, created);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/")).raw()) {
            scheduler.createPost(NewPost.on(Samples.CHANNEL)
                    .text("Look")
                    .asset(new Asset.Link(Samples.PAGE))
                    .build());

            assertThat(server.received())
                    .extracting(RequestJson::variables)
                    .containsExactly(
                            "{\"input\":{\"id\":\"c1\"}}",
                            "{\"input\":{\"channelId\":\"c1\"}}",
                            "{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\","
                                    + "\"text\":\"Look\",\"assets\":{\"link\":{\"url\":\"https://example.com/page\"}}}}");
        }
    }

    static Stream<Arguments> changes() {
        return Stream.of(Dialect.values())
                .flatMap(from ->
                        Stream.of(Dialect.values()).filter(to -> to != from).map(to -> Arguments.of(from, to)));
    }

    /** What a server takes that speaks a dialect: its documents, and its word for a time of one's own. */
    private static boolean takes(Dialect spoken, Received request) {
        boolean isDocument = AllDocuments.ofAllDialects().stream()
                .filter(each -> each.dialect() == spoken)
                .anyMatch(each -> each.document().text().equals(RequestJson.query(request)));
        String foreign = spoken == Dialect.BETA ? "\"customScheduled\"" : "\"customSchedule\"";
        return isDocument && !request.body().contains(foreign);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_server_that_changes_is_followed_and_that_is_told(Dialect from, Dialect to) {
        List<Dialect> spoken = new ArrayList<>(List.of(from));
        try (ScriptedServer server = new ScriptedServer(
                        request -> takes(spoken.get(0), request) ? BareAnswers.to(request) : REFUSAL);
                SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "organization-id", "o1")
                        .guarded()) {
            scheduler.createPost(timed("Before"));
            int before = server.received().size();
            spoken.set(0, to);
            try (LogCapture log = LogCapture.ofEverything()) {
                scheduler.createPost(timed("After"));
                assertThat(server.received()).hasSizeLessThanOrEqualTo(before + 3);
                scheduler.createPost(timed("Later"));
                scheduler.post(Samples.POST);

                assertThat(server.received()).hasSizeLessThanOrEqualTo(before + 5);
                assertThat(log.text().lines().filter(line -> line.contains("WARN dev.socialscheduler.dialect ")))
                        .singleElement()
                        .asString()
                        .contains("graphql: the server uses the dialect " + to.wireName() + ", not " + from.wireName());
            }
            assertThat(scheduler.notices()).hasSize(to == Dialect.CURRENT ? 0 : 1);
        }
    }

    @Test
    void eight_threads_at_the_start_waste_two_requests_at_most() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Emulator emulator = Emulator.start(EmulatorOptions.builder()
                        .startAt(GraphQlWiring.NOW)
                        .rateLimits(false)
                        .dialect(Dialect.GATEWAY)
                        .build());
                SocialScheduler scheduler = new World(emulator).scheduler()) {
            ChannelId bluesky = new World(emulator).channel("bluesky:harbour-bakery");
            List<Callable<List<Post>>> calls = IntStream.range(0, 32)
                    .mapToObj(number -> (Callable<List<Post>>) () -> {
                        scheduler.account();
                        scheduler.channel(bluesky);
                        return scheduler
                                .posts(PostQuery.builder()
                                        .channels(bluesky)
                                        .statuses(PostStatus.SCHEDULED)
                                        .build())
                                .items();
                    })
                    .toList();
            for (Future<List<Post>> read : threads.invokeAll(calls)) {
                assertThat(read.get()).isNotEmpty();
            }

            assertThat(emulator.requests().all().stream().filter(request -> request.status() == 400))
                    .hasSizeLessThanOrEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
    }
}
