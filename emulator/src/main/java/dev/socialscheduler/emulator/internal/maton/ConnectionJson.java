package dev.socialscheduler.emulator.internal.maton;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.maton.MatonQuirk;
import dev.socialscheduler.emulator.maton.MatonQuirks;
import dev.socialscheduler.emulator.world.Connection;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;

/** Connections in the JSON of the control API. */
final class ConnectionJson {
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Supplier<URI> baseUri;
    private final MatonQuirks quirks;

    ConnectionJson(Supplier<URI> baseUri, MatonQuirks quirks) {
        this.baseUri = baseUri;
        this.quirks = quirks;
    }

    ObjectNode wrapped(Connection connection) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("connection", bare(connection));
        return body;
    }

    ObjectNode bare(Connection connection) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("connection_id", connection.id())
                .put("status", connection.status().name())
                .put("creation_time", time(connection.createdAt()))
                .put("last_updated_time", time(connection.updatedAt()))
                .put(
                        "url",
                        baseUri.get()
                                .resolve("connect/?session_token=" + connection.sessionToken())
                                .toString())
                .put("app", connection.app());
        if (!quirks.has(MatonQuirk.CONNECTIONS_HAVE_NO_METHOD)) {
            json.put("method", connection.method().name());
        }
        json.putObject("metadata");
        return json;
    }

    private static String time(Instant instant) {
        return MICROSECONDS.format(instant);
    }
}
