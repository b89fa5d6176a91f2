package dev.socialscheduler.emulator.maton;

import static dev.socialscheduler.emulator.maton.MatonClient.EMAIL;
import static dev.socialscheduler.emulator.maton.MatonClient.MIRAS;
import static dev.socialscheduler.emulator.maton.MatonClient.TO_MIRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.maton.MatonClient.Reply;
import dev.socialscheduler.emulator.world.RateWindow;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes wrong on the way through the gateway, and at its control API. */
class GatewayFaultsTest {
    private static final int SEEDED_POSTS = 9;
    private static final int SEEDED_CONNECTIONS = 7;
    private static final String OWN_ERROR = "500 {\"message\":\"Internal server error\"}";

    @RegisterExtension
    static final EmulatorExtension extension = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final Emulator emulator = extension.get();
    private final MatonClient client = new MatonClient(emulator);

    private Reply post(String... texts) {
        StringBuilder document = new StringBuilder("mutation {");
        for (int i = 0; i < texts.length; i++) {
            document.append(" p" + i
                    + ": createPost(input: {channelId: \"65a1b2c3d4c0000000000001\", schedulingType: automatic, mode: addToQueue, text: \""
                    + texts[i] + "\"}) { __typename }");
        }
        return client.ask(document + " }");
    }

    private int posts() {
        return emulator.world().posts().size() - SEEDED_POSTS;
    }

    private Reply connect() {
        return client.control("POST", "/connections", "{\"app\":\"buffer\"}");
    }

    private int connections() {
        return emulator.world().connections().size() - SEEDED_CONNECTIONS;
    }

    private void next(Fault... faults) {
        emulator.faults().next(faults);
    }

    private void assertNoAnswer(String text) {
        assertThatIllegalStateException().isThrownBy(() -> post(text)).withMessage("no answer");
    }

    @Test
    void answersAndRequestsAreLost() {
        next(Fault.loseAnswer().on("createPost"), Fault.loseRequest(), Fault.cutAnswer());
        assertNoAnswer("applied");
        assertThat(posts()).isEqualTo(1);
        assertNoAnswer("not applied");
        assertThat(posts()).isEqualTo(1);
        assertNoAnswer("applied, half an answer");
        assertThat(posts()).isEqualTo(2);

        assertThat(emulator.requests().of("createPost"))
                .extracting(request -> request.fault())
                .containsExactly(Fault.Kind.LOSE_ANSWER, Fault.Kind.LOSE_REQUEST, Fault.Kind.CUT_ANSWER);
    }

    @Test
    void aRequestIsAppliedLate() {
        next(Fault.applyLate(Duration.ofMinutes(5)));
        assertNoAnswer("late");
        assertThat(posts()).isZero();

        emulator.clock().advance(Duration.ofMinutes(5));
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void a500IsTheGatewaysAndOthersAreBuffers() {
        next(Fault.serverErrorBefore(500), Fault.serverErrorAfter(500), Fault.serverErrorAfter(502));

        assertThat(post("a").line()).isEqualTo(OWN_ERROR);
        assertThat(posts()).isZero();
        assertThat(post("a").line()).isEqualTo(OWN_ERROR);
        assertThat(posts()).isEqualTo(1);
        assertThat(post("b").line())
                .isEqualTo(
                        "502 {\"errors\":[{\"message\":\"The upstream server failed to answer\",\"extensions\":{\"code\":\"UPSTREAM_SERVER_ERROR\"}}]}");
        assertThat(posts()).isEqualTo(2);
    }

    @Test
    void bodiesAreSpoiled() {
        next(Fault.malformedJson(), Fault.truncatedJson(), Fault.htmlForbidden());

        assertThat(client.ask(EMAIL).line()).isEqualTo("200 {\"data\": <not json>");
        assertThat(client.ask(EMAIL).line()).isEqualTo(MIRAS.substring(0, 4 + (MIRAS.length() - 4) / 2));
        assertThat(client.ask(EMAIL).text()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void dataIsNullAlthoughTheFirstPostExists() {
        next(Fault.dataNullAfter(1));

        assertThat(post("a", "b").line())
                .isEqualTo(
                        "200 {\"data\":null,\"errors\":[{\"message\":\"An unexpected error occurred\",\"extensions\":{\"code\":\"UNEXPECTED\"}}]}");
        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void buffersOwnFaceKnowsNothingOfTheGatewaysLimit() {
        next(Fault.gatewayRateLimited());
        Reply direct = client.send(client.request("/graphql")
                .header("Authorization", "Bearer " + emulator.graphQlKey())
                .POST(BodyPublishers.ofString("{\"query\":\"" + EMAIL + "\"}")));

        assertThat(direct.line()).isEqualTo(MIRAS);
    }

    @Test
    void theControlApiLosesAnswers() {
        next(Fault.loseAnswer().on("connections/create"));
        assertThat(client.control("GET", "/connections", "").status()).isEqualTo(200);
        assertThatIllegalStateException().isThrownBy(this::connect).withMessage("no answer");

        assertThat(connections()).isEqualTo(1);
    }

    @Test
    void theControlApiFails() {
        next(
                Fault.serverErrorBefore(503),
                Fault.serverErrorAfter(500),
                Fault.dataNullAfter(1),
                Fault.gatewayRateLimited(),
                Fault.rateLimited(RateWindow.DAY));

        assertThat(connect().line()).isEqualTo("503 {\"message\":\"Internal server error\"}");
        assertThat(connections()).isZero();
        assertThat(connect().line()).isEqualTo(OWN_ERROR);
        assertThat(connections()).isEqualTo(1);
        assertThat(connect().line()).isEqualTo(OWN_ERROR);
        assertThat(connect().line()).isEqualTo("429 {\"message\":\"Too many requests\"}");
        assertThat(connect().line()).isEqualTo("429 {\"message\":\"Too many requests\"}");
        assertThat(connections()).isEqualTo(1);
    }

    @Test
    void aFaultIsNotSpentOnAPersonsVisit() {
        next(Fault.loseAnswer());
        String url = emulator.matonControlEndpoint() + "/connect/?session_token=x";

        assertThat(client.send(HttpRequest.newBuilder(URI.create(url))).status())
                .isEqualTo(404);
        assertThat(emulator.faults().pending()).hasSize(1);
    }

    @Test
    void aFaultOfTheGatewayHasTheShapeThatTheQuirksWant() {
        emulator.matonQuirks().show(MatonQuirk.ERRORS_ARE_TEXT);
        next(Fault.serverErrorBefore(500), Fault.serverErrorBefore(500));

        assertThat(client.through(TO_MIRA).line()).isEqualTo("500 Internal server error");
        assertThat(connect().line()).isEqualTo("500 Internal server error");
    }
}
