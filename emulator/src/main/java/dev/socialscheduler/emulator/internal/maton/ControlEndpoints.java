package dev.socialscheduler.emulator.internal.maton;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.internal.world.Connecting;
import dev.socialscheduler.emulator.maton.MatonQuirk;
import dev.socialscheduler.emulator.maton.MatonQuirks;
import dev.socialscheduler.emulator.world.Connection;
import dev.socialscheduler.emulator.world.MatonAccount;
import java.util.Map;

/** The implementation of the four calls of the control API. */
final class ControlEndpoints {
    private final Connecting connecting;
    private final ConnectionJson json;
    private final MatonQuirks quirks;

    ControlEndpoints(Connecting connecting, ConnectionJson json, MatonQuirks quirks) {
        this.connecting = connecting;
        this.json = json;
        this.quirks = quirks;
    }

    Answer answer(ControlCall call, MatonAccount owner, Request request) {
        return switch (call) {
            case LIST -> list(owner, QueryReader.read(request.query()));
            case CREATE -> create(owner, ConnectionRequest.read(request.body()));
            case GET -> show(owner, ControlCall.id(request));
            case DELETE -> delete(owner, ControlCall.id(request));
        };
    }

    private Answer list(MatonAccount owner, Map<String, String> filter) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode shown = body.putArray("connections");
        connecting.connections(owner).stream()
                .filter(connection -> connection.app().equals(filter.getOrDefault("app", connection.app())))
                .filter(connection -> isOfStatus(connection, filter))
                .forEach(connection -> shown.add(json.bare(connection)));
        return Answer.json(200, body);
    }

    private Answer create(MatonAccount owner, ConnectionRequest wish) {
        Connection made = connecting.create(owner, wish.app(), wish.method());
        int status = quirks.has(MatonQuirk.CREATED_HAS_STATUS_201) ? 201 : 200;
        return Answer.json(status, quirks.has(MatonQuirk.CREATED_IS_BARE) ? json.bare(made) : json.wrapped(made));
    }

    private Answer show(MatonAccount owner, String id) {
        return connecting
                .connection(owner, id)
                .map(found -> Answer.json(200, json.wrapped(found)))
                .orElseThrow(ControlEndpoints::notFound);
    }

    private Answer delete(MatonAccount owner, String id) {
        if (!connecting.delete(owner, id)) {
            throw notFound();
        }
        return quirks.has(MatonQuirk.DELETED_HAS_NO_BODY)
                ? Answer.empty(204)
                : Answer.json(200, JsonNodeFactory.instance.objectNode());
    }

    private static boolean isOfStatus(Connection connection, Map<String, String> filter) {
        String status = connection.status().name();
        return status.equals(filter.getOrDefault("status", status));
    }

    private static MatonException notFound() {
        return MatonException.of(404, "Connection not found");
    }
}
