package dev.socialscheduler.backend.maton;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes what the control API is told. */
final class ConnectionEncoder {

    private ConnectionEncoder() {}

    /** Asks for a connection to Buffer; the method is left out if nobody says one. */
    static byte[] wanted(@Nullable String method) {
        return ConnectionAnswers.WANTED
                .toJson(new ConnectionWire.Wanted(MatonConnectionQuery.BUFFER, method))
                .getBytes(StandardCharsets.UTF_8);
    }
}
