package dev.socialscheduler.backend.maton;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Encodes requests to the control API. */
final class ConnectionEncoder {

    private ConnectionEncoder() {}

    /** Encodes the creation of a connection to Buffer; without a method, the field is omitted. */
    static byte[] wanted(@Nullable String method) {
        return ConnectionAnswers.WANTED
                .toJson(new ConnectionWire.Wanted(MatonConnectionQuery.BUFFER, method))
                .getBytes(StandardCharsets.UTF_8);
    }
}
