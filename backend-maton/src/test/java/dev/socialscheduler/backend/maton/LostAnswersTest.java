package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.RefusingPort;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that do not come, or cannot be read: a read is told as failed, a write as of unknown effect. */
class LostAnswersTest {

    private static final String LOOK =
            " The call was: create a connection. Check before you retry, since every call creates a new connection:"
                    + " list the connections and compare their creation times. [maton";

    private static SchedulerException failure(Answer answer, Consumer<MatonConnections> call) {
        try (ScriptedServer server = new ScriptedServer(answer);
                SocialScheduler scheduler = MatonWiring.to(server).raw()) {
            MatonConnections connections = scheduler.unwrap(MatonConnections.class);
            SchedulerException failure = catchThrowableOfType(SchedulerException.class, () -> call.accept(connections));
            assertThat(server.received()).as("requests").hasSize(1);
            return failure;
        }
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(Answer.empty(200), "it ends prematurely."),
                Arguments.of(Answer.empty(204), "it is empty."),
                Arguments.of(Answer.html(200), "it is not JSON."),
                Arguments.of(Answer.text(200, "OK"), "it is not JSON."),
                Arguments.of(Answer.ok("null"), "it is empty."),
                Arguments.of(Answer.ok("{}"), "the required value connection_id is missing."),
                Arguments.of(Answer.ok("{\"connection\":{}}"), "the required value connection_id is missing."),
                Arguments.of(Answer.ok("{\"connection\":{\"connection_id\":"), "it ends prematurely."),
                Arguments.of(Answer.ok(Samples.CONNECTION + "{}"), "it continues after the end of the JSON value."),
                Arguments.of(
                        Answer.ok("[" + Samples.CONNECTION + "]"),
                        "Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $."),
                Arguments.of(
                        Answer.ok("{\"connection\":\"https://connect.maton.ai/?session_token=x\"}"),
                        "Expected BEGIN_OBJECT but was STRING at path $.connection."),
                Arguments.of(
                        Answer.ok("{\"connection_id\":\"a/b\"}"),
                        "A MatonConnectionId consists of at most 200 letters, digits, hyphens, underscores and dots."),
                Arguments.of(
                        Answer.ok("{\"connection_id\":\"" + Samples.ID + "\",\"creation_time\":\"soon\"}"),
                        "the value creation_time is not a time."),
                Arguments.of(
                        Answer.ok("{\"connection_id\":\"" + Samples.ID + "\",\"url\":\"https://a b\"}"),
                        "the value url is not a URL."));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_read_that_cannot_be_read_had_no_effect(Answer answer, String why) {
        SchedulerException failure = failure(answer, api -> api.get(Samples.ID));

        assertThat(failure)
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage("The provider's response could not be read: " + why + " The call was: get the connection "
                        + Samples.ID + ". If this happens again, check for a newer version of this library. [maton,"
                        + " HTTP "
                        + answer.status() + "; nothing was changed]");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void a_create_that_cannot_be_read_was_probably_done(Answer answer, String why) {
        assertThat(failure(answer, MatonConnections::create))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage("The provider's response could not be read: " + why + LOOK + ", HTTP " + answer.status()
                        + "; it may have taken effect]");
    }

    @Test
    void a_list_says_that_it_is_one() {
        assertThat(failure(Answer.ok("{}"), api -> api.list(MatonConnectionQuery.all())))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageStartingWith(
                        "The provider's response could not be read: the required value connections is missing.");
        assertThat(failure(Answer.ok("{\"connections\":[null]}"), api -> api.list(MatonConnectionQuery.all())))
                .hasMessageStartingWith("The provider's response could not be read: a value in a list is missing.");
    }

    @Test
    void another_connection_than_the_one_that_was_asked_for_is_none() {
        assertThat(failure(Answer.ok(Samples.CONNECTION), api -> api.get(new MatonConnectionId("c2"))))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageStartingWith("The provider's response could not be read: it describes " + Samples.ID
                        + ", not c2. The call was: get the connection c2.");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(Answer.lost(), ""),
                Arguments.of(Answer.ok(Samples.CONNECTION.substring(0, 80)).cut(), ", HTTP 200"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_connection_that_breaks_leaves_a_write_open(Answer answer, String status) {
        assertThat(failure(answer, api -> api.list(MatonConnectionQuery.all())))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageStartingWith("The connection to the provider failed after the request was sent: ")
                .hasMessageEndingWith(
                        " The call was: list connections. Try again later. [maton" + status + "; nothing was changed]");
        assertThat(failure(answer, MatonConnections::create))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageStartingWith("The connection to the provider failed after the request was sent: ")
                .hasMessageEndingWith(LOOK + status + "; it may have taken effect]");
    }

    @Test
    void a_delete_whose_answer_is_lost_may_be_repeated() {
        SchedulerException failure = failure(Answer.lost(), api -> api.delete(Samples.ID));

        assertThat(failure)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageEndingWith(" The call was: delete the connection " + Samples.ID
                        + ". Retry the delete, which is safe: deleting a deleted connection fails with"
                        + " NotFoundException. [maton; it may have taken effect]");
        assertThat(failure.getCause()).isInstanceOf(IOException.class);
    }

    @Test
    void a_gateway_that_is_not_there_was_not_reached() {
        try (RefusingPort port = new RefusingPort();
                ScriptedServer server = new ScriptedServer(Answer.empty(500));
                SocialScheduler scheduler = MatonWiring.to(
                                server, "maton.control-endpoint", port.uri("").toString())
                        .raw()) {
            MatonConnections connections = scheduler.unwrap(MatonConnections.class);
            Stream.<Consumer<MatonConnections>>of(
                            MatonConnections::create,
                            api -> api.delete(Samples.ID),
                            api -> api.list(MatonConnectionQuery.all()))
                    .map(call -> catchThrowableOfType(SchedulerException.class, () -> call.accept(connections)))
                    .forEach(failure -> assertThat(failure)
                            .isInstanceOf(ServiceUnavailableException.class)
                            .hasMessageStartingWith("Could not connect to the provider: ")
                            .hasMessageEndingWith(" Check the network, the proxy and the configured endpoint."
                                    + " [maton; nothing was changed]")
                            .extracting(SchedulerException::outcome)
                            .isEqualTo(Outcome.NOT_APPLIED));
        }
    }
}
