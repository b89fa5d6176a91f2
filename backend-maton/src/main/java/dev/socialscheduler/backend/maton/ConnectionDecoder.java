package dev.socialscheduler.backend.maton;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.backend.support.internal.json.WireValues;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decodes connections. No message quotes a malformed value: it may be a URL with a session token. */
final class ConnectionDecoder {

    private ConnectionDecoder() {}

    static List<MatonConnection> listed(ConnectionWire.Listed answer) {
        return WireValues.list(WireValues.required(answer.connections(), "connections"), ConnectionDecoder::connection);
    }

    static MatonConnection connection(ConnectionWire.Connection wire) {
        return new MatonConnection(
                new MatonConnectionId(WireValues.required(wire.connectionId(), "connection_id")),
                MatonConnectionStatus.of(wire.status()),
                Objects.requireNonNullElse(wire.status(), ""),
                time(wire.creationTime(), "creation_time"),
                time(wire.lastUpdatedTime(), "last_updated_time"),
                address(wire.url()),
                wire.app(),
                wire.method());
    }

    /** Decodes the requested connection and rejects any other. */
    static MatonConnection same(MatonConnectionId asked, ConnectionWire.Connection wire) {
        MatonConnection read = connection(wire);
        if (!read.id().equals(asked)) {
            throw new JsonDataException("it describes " + read.id() + ", not " + asked);
        }
        return read;
    }

    private static @Nullable Instant time(@Nullable String text, String path) {
        try {
            return text == null || text.isEmpty()
                    ? null
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new JsonDataException("the value " + path + " is not a time");
        }
    }

    private static @Nullable URI address(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : new URI(text);
        } catch (URISyntaxException e) {
            throw new JsonDataException("the value url is not a URL");
        }
    }
}
