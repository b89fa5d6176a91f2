package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the control API is asked, and what is read from its answers: nothing but a list and a read is documented. */
class ConnectionsTest {

    private static List<MatonConnection> listed(String body) {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(body));
                SocialScheduler scheduler = MatonWiring.to(server).raw()) {
            return scheduler.unwrap(MatonConnections.class).list(MatonConnectionQuery.all());
        }
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                Arguments.of(MatonConnectionQuery.all(), ""),
                Arguments.of(MatonConnectionQuery.all().active(), "?status=ACTIVE"),
                Arguments.of(MatonConnectionQuery.buffer(), "?app=buffer"),
                Arguments.of(MatonConnectionQuery.buffer().active(), "?app=buffer&status=ACTIVE"),
                Arguments.of(
                        MatonConnectionQuery.to("google-mail").in(MatonConnectionStatus.FAILED),
                        "?app=google-mail&status=FAILED"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void the_gateway_filters_a_list(MatonConnectionQuery query, String asked) {
        try (ScriptedServer server = new ScriptedServer(Answer.ok("{\"connections\":[" + Samples.CONNECTION + "]}"));
                SocialScheduler scheduler =
                        MatonWiring.to(server, "maton.connection-id", "other").raw()) {
            assertThat(scheduler.unwrap(MatonConnections.class).list(query)).containsExactly(Samples.READ);

            Received request = server.request();
            assertThat(request.line()).isEqualTo("GET /connections" + asked);
            assertThat(request.header("Authorization")).containsExactly("Bearer " + MatonWiring.KEY);
            assertThat(request.header("Maton-Connection")).isEmpty();
            assertThat(request.header("User-Agent")).singleElement().asString().startsWith("social-scheduler/");
        }
    }

    @Test
    void a_list_may_be_empty() {
        assertThat(listed("{\"connections\":[]}")).isEmpty();
    }

    @Test
    void the_least_that_a_connection_tells_is_its_id() {
        List<MatonConnection> listed = listed("""
                {"connections":[{"connection_id":"c1"},\
                {"connection_id":"c2","status":"REVOKED","url":"","creation_time":"","method":"KEYLESS","new":[{}]}],\
                "next":"?"}""");

        assertThat(listed)
                .containsExactly(
                        new MatonConnection(
                                new MatonConnectionId("c1"),
                                MatonConnectionStatus.UNKNOWN,
                                "",
                                null,
                                null,
                                null,
                                null,
                                null),
                        new MatonConnection(
                                new MatonConnectionId("c2"),
                                MatonConnectionStatus.UNKNOWN,
                                "REVOKED",
                                null,
                                null,
                                null,
                                null,
                                "KEYLESS"));
    }

    @Test
    void a_connection_is_read() {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(Samples.wrapped(Samples.CONNECTION)));
                SocialScheduler scheduler = MatonWiring.to(server).raw()) {
            assertThat(scheduler.unwrap(MatonConnections.class).get(Samples.ID)).isEqualTo(Samples.READ);
            assertThat(server.request().line()).isEqualTo("GET /connections/0d5b7c1e-4f7a-4a53-9a0b-6f1f2c3d4e5f");
        }
    }

    static Stream<Answer> made() {
        String pending = Samples.connection("PENDING");
        return Stream.of(
                Answer.ok(Samples.wrapped(pending)),
                Answer.ok(pending),
                Answer.json(201, Samples.wrapped(pending)),
                Answer.json(202, pending),
                Answer.ok("{\"connection\":null," + pending.substring(1)),
                Answer.text(200, "{\"ok\":true," + Samples.wrapped(pending).substring(1)));
    }

    @ParameterizedTest
    @MethodSource("made")
    void a_connection_is_made_whatever_it_is_wrapped_in(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = MatonWiring.to(server).raw()) {
            MatonConnection made = scheduler.unwrap(MatonConnections.class).create();

            assertThat(made.id()).isEqualTo(Samples.ID);
            assertThat(made.status()).isEqualTo(MatonConnectionStatus.PENDING);
            assertThat(made.url()).isEqualTo(Samples.READ.url());
            Received request = server.request();
            assertThat(request.line()).isEqualTo("POST /connections");
            assertThat(request.header("Content-Type")).containsExactly("application/json");
            assertThat(request.body()).isEqualTo("{\"app\":\"buffer\"}");
        }
    }

    @Test
    void a_connection_may_be_authorized_in_another_way() {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(Samples.CONNECTION));
                SocialScheduler scheduler = MatonWiring.to(server).raw()) {
            assertThat(scheduler.unwrap(MatonConnections.class).create("OAUTH2").id())
                    .isEqualTo(Samples.ID);
            assertThat(server.request().body()).isEqualTo("{\"app\":\"buffer\",\"method\":\"OAUTH2\"}");
        }
    }

    static Stream<Answer> deleted() {
        return Stream.of(
                Answer.empty(200),
                Answer.empty(204),
                Answer.ok("{}"),
                Answer.ok("{\"deleted\":"),
                Answer.text(202, "gone"),
                Answer.html(200),
                Answer.ok("{}").cut());
    }

    @ParameterizedTest
    @MethodSource("deleted")
    void a_connection_is_deleted_whatever_the_gateway_says_about_it(Answer answer) {
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = MatonWiring.to(server).raw()) {
            scheduler.unwrap(MatonConnections.class).delete(Samples.ID);

            assertThat(server.request().line()).isEqualTo("DELETE /connections/0d5b7c1e-4f7a-4a53-9a0b-6f1f2c3d4e5f");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/gate/way", "/gate/way/"})
    void the_control_endpoint_ends_in_a_slash_or_does_not(String path) {
        try (ScriptedServer server = new ScriptedServer(Answer.ok("{\"connections\":[]}"));
                SocialScheduler scheduler = MatonWiring.to(
                                server,
                                "maton.control-endpoint",
                                server.uri(path).toString())
                        .raw()) {
            scheduler.unwrap(MatonConnections.class).list(MatonConnectionQuery.all());

            assertThat(server.request().line()).isEqualTo("GET " + path.replaceFirst("/$", "") + "/connections");
        }
    }

    @Test
    void nothing_is_asked_of_a_gateway_before_somebody_asks_for_it() {
        try (ScriptedServer server = new ScriptedServer(Answer.empty(500));
                SocialScheduler scheduler = MatonWiring.to(server).guarded()) {
            assertThat(scheduler.unwrap(MatonConnections.class))
                    .isSameAs(scheduler.unwrap(MatonConnections.class))
                    .hasToString("MatonConnections(ConnectionClient(" + server.uri("") + "))");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void what_makes_no_sense_is_not_sent() {
        try (ScriptedServer server = new ScriptedServer(Answer.empty(500));
                SocialScheduler scheduler = MatonWiring.to(server).raw()) {
            MatonConnections api = scheduler.unwrap(MatonConnections.class);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> api.create("API KEY"))
                    .withMessage("A method consists of letters, digits and underscores, for instance API_KEY.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> api.awaitActive(Samples.ID, Duration.ofSeconds(-1)))
                    .withMessage("The timeout must not be negative.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MatonConnectionQuery.to("a&b"))
                    .withMessage("An app name consists of at most 100 letters, digits, hyphens, underscores and dots.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> MatonConnectionQuery.all().in(MatonConnectionStatus.UNKNOWN))
                    .withMessage("The status UNKNOWN is read-only and cannot be queried.");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void a_closed_scheduler_asks_nothing() {
        try (ScriptedServer server = new ScriptedServer(Answer.empty(500))) {
            SocialScheduler scheduler = MatonWiring.to(server).guarded();
            MatonConnections api = scheduler.unwrap(MatonConnections.class);
            scheduler.close();

            assertThatIllegalStateException()
                    .isThrownBy(() -> api.get(Samples.ID))
                    .withMessage("The scheduler is closed; create a new one.");
            assertThat(server.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", ".", "-rf", "a/b", "a?b", "a b", "a\nb", "a%2Fb", "é", "a\u0000"})
    void an_id_that_means_something_in_an_address_is_none(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatonConnectionId(text))
                .withMessage(
                        "A MatonConnectionId consists of at most 200 letters, digits, hyphens, underscores and dots.");
    }

    @Test
    void the_address_of_a_connection_is_not_shown() {
        assertThat(Samples.READ)
                .hasToString("MatonConnection[id=0d5b7c1e-4f7a-4a53-9a0b-6f1f2c3d4e5f, status=ACTIVE,"
                        + " creationTime=2026-03-12T00:18:28.327860Z, lastUpdatedTime=2026-03-12T00:18:42.818009Z,"
                        + " url=(hidden), app=buffer, method=API_KEY]");
    }
}
