package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.backend.maton.MatonConnection;
import dev.socialscheduler.backend.maton.MatonConnectionId;
import dev.socialscheduler.backend.maton.MatonConnectionQuery;
import dev.socialscheduler.backend.maton.MatonConnectionStatus;
import dev.socialscheduler.backend.maton.MatonConnections;
import dev.socialscheduler.contract.NotVerifiedLive;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The connections of the gateway, which are managed at a door of their own; it never gets the header of a connection. */
@NotVerifiedLive("written from what is published about the gateway; the exchanges are our reading of it")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatonConnectionsPactTest {

    private static final Door DOOR = Doors.control();
    private static final MatonConnectionId ID = new MatonConnectionId(Examples.CONNECTION);

    private final PactBook book = new PactBook(DOOR);
    private final Stage stage = new Stage(DOOR, book);
    private final ConnectionsWire wire = new ConnectionsWire(DOOR);

    @AfterAll
    void write() throws IOException {
        book.write();
    }

    private <T> T play(List<Exchange> script, Function<MatonConnections, T> call) {
        return stage.play(script, scheduler -> call.apply(scheduler.unwrap(MatonConnections.class)));
    }

    private <E extends SchedulerException> void fails(
            List<Exchange> script, Class<E> type, Function<MatonConnections, ?> call) {
        assertThatExceptionOfType(type).isThrownBy(() -> play(script, call::apply));
    }

    @Test
    void active_connections_can_be_listed() {
        List<MatonConnection> active = play(
                wire.active(),
                connections -> connections.list(MatonConnectionQuery.buffer().active()));

        assertThat(active).singleElement().satisfies(MatonConnectionsPactTest::isActive);
    }

    private static void isActive(MatonConnection connection) {
        assertThat(connection.id()).isEqualTo(ID);
        assertThat(connection.status()).isEqualTo(MatonConnectionStatus.ACTIVE);
        assertThat(connection.creationTime()).isEqualTo("2026-05-07T08:00:00Z");
    }

    @Test
    void a_new_connection_waits_for_a_person() {
        MatonConnection made = play(wire.create(), MatonConnections::create);

        assertThat(made.status()).isEqualTo(MatonConnectionStatus.PENDING);
        assertThat(made.url()).isNotNull();
    }

    @Test
    void a_new_connection_can_name_its_method() {
        MatonConnection made = play(wire.createWithMethod(), connections -> connections.create("API_KEY"));

        assertThat(made.method()).isEqualTo("API_KEY");
    }

    @Test
    void a_connection_tells_its_state() {
        isActive(play(wire.get(), connections -> connections.get(ID)));
    }

    @Test
    void a_connection_can_be_deleted() {
        boolean done = play(wire.delete(), connections -> {
            connections.delete(ID);
            return true;
        });

        assertThat(done).isTrue();
    }

    @Test
    void a_connection_that_does_not_exist_is_not_found() {
        MatonConnectionId none = new MatonConnectionId(Examples.NO_CONNECTION);

        fails(wire.getNothing(), NotFoundException.class, connections -> connections.get(none));
    }

    @Test
    void a_bad_key_is_a_matter_of_authentication() {
        fails(
                wire.fails("with a bad key", States.UNKNOWN_KEY, 401, "Invalid API key"),
                AuthenticationException.class,
                connections -> connections.list(MatonConnectionQuery.buffer()));
    }

    @Test
    void the_gateways_own_limit_counts_here_too() {
        fails(
                wire.fails("too soon after others", States.HASTY, 429, "Too many requests"),
                RateLimitedException.class,
                connections -> connections.list(MatonConnectionQuery.buffer()));
    }

    @Test
    void a_failure_of_the_gateway_changes_nothing() {
        fails(
                wire.fails("while the gateway fails", States.BROKEN, 500, "Internal server error"),
                ServiceUnavailableException.class,
                connections -> connections.list(MatonConnectionQuery.buffer()));
    }
}
