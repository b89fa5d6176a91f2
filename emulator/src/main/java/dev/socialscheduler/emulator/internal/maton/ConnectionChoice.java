package dev.socialscheduler.emulator.internal.maton;

import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.internal.world.Connecting;
import dev.socialscheduler.emulator.world.Connection;
import dev.socialscheduler.emulator.world.MatonAccount;
import java.util.Optional;

/** Selects the connection for a request: the one that its header names, otherwise the oldest active one. */
final class ConnectionChoice {
    private static final String HEADER = "Maton-Connection";

    private final Connecting connecting;

    ConnectionChoice(Connecting connecting) {
        this.connecting = connecting;
    }

    Connection choose(MatonAccount owner, Request request) {
        Optional<String> wish = request.header(HEADER);
        Connection chosen = wish.isPresent() ? named(owner, wish.get().strip()) : oldestActive(owner);
        if (chosen.expired()) {
            throw MatonException.ofServer("The authorization of the buffer connection has expired");
        }
        return chosen;
    }

    private Connection oldestActive(MatonAccount owner) {
        return connecting.connections(owner).stream()
                .filter(connection -> connection.isActive(Connection.BUFFER))
                .findFirst()
                .orElseThrow(() -> missing("there is no active one"));
    }

    private Connection named(MatonAccount owner, String id) {
        Connection named =
                connecting.connection(owner, id).orElseThrow(() -> missing("there is none with the id in " + HEADER));
        if (!named.app().equals(Connection.BUFFER)) {
            throw missing("the one in " + HEADER + " is of another app");
        }
        if (!named.isActive(Connection.BUFFER)) {
            throw missing("the one in " + HEADER + " is " + named.status());
        }
        return named;
    }

    private static MatonException missing(String why) {
        return MatonException.badRequest("Missing buffer connection: " + why);
    }
}
