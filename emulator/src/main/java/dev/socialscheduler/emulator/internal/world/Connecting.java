package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.Connection;
import dev.socialscheduler.emulator.world.Connection.Method;
import dev.socialscheduler.emulator.world.Connection.Status;
import dev.socialscheduler.emulator.world.MatonAccount;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The connections of the Maton gateway, as its control API and its users' browsers see them. Atomic and thread-safe.
 */
public final class Connecting {
    private static final String REVOKED_KEY = "(revoked)";

    private final WorldState state;

    Connecting(WorldState state) {
        this.state = state;
    }

    /** Returns the account at the gateway with this key. */
    public Optional<MatonAccount> accountOfKey(String key) {
        return state.settled(() -> state.matonAccounts.values().stream()
                .filter(account -> account.keys().contains(key))
                .findFirst());
    }

    /** Returns the connections of an account, oldest first. */
    public List<Connection> connections(MatonAccount owner) {
        return state.settled(() -> state.connections.values().stream()
                .filter(connection -> connection.matonAccountId().equals(owner.id()))
                .sorted(Comparator.comparing(Connection::createdAt))
                .toList());
    }

    /** Returns a connection of an account. */
    public Optional<Connection> connection(MatonAccount owner, String id) {
        return state.settled(() -> Optional.ofNullable(state.connections.get(id))
                .filter(connection -> connection.matonAccountId().equals(owner.id())));
    }

    /** Creates a connection that waits for a person to authorize it. */
    public Connection create(MatonAccount owner, String app, Method method) {
        return state.settled(() -> {
            Instant now = state.now().truncatedTo(ChronoUnit.MICROS);
            Connection made = new Connection(
                    state.ids.nextConnection(),
                    owner.id(),
                    owner.newConnectionsLeadTo(),
                    app,
                    Status.PENDING,
                    method,
                    now,
                    now,
                    false,
                    false);
            state.connections.put(made.id(), made);
            return made;
        });
    }

    /** Deletes a connection. Returns false if the account has no connection with this id. */
    public boolean delete(MatonAccount owner, String id) {
        return state.settled(() -> {
            Optional<Connection> found = connection(owner, id);
            found.ifPresent(connection -> state.connections.remove(connection.id()));
            return found.isPresent();
        });
    }

    /**
     * Authorizes a pending connection, as a person does on its page. Returns the connection afterwards, or empty if no
     * connection has this token.
     */
    public Optional<Connection> visit(String sessionToken) {
        return state.settled(() -> state.connections.values().stream()
                .filter(connection -> connection.sessionToken().equals(sessionToken))
                .findFirst()
                .map(found -> found.status() == Status.PENDING ? settle(found, Status.ACTIVE) : found));
    }

    /** Returns the key that the gateway holds for a connection to Buffer. */
    public String bufferKey(Connection connection) {
        return state.settled(() -> Optional.ofNullable(state.accounts.get(connection.accountId()))
                .filter(account -> !connection.keyRevoked())
                .map(account -> account.keys().get(0))
                .orElse(REVOKED_KEY));
    }

    Connection settle(Connection old, Status outcome) {
        Connection settled = old.with(outcome, state.now().truncatedTo(ChronoUnit.MICROS));
        state.connections.put(settled.id(), settled);
        return settled;
    }
}
