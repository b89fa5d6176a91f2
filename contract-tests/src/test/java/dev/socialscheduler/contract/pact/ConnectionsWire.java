package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.exactly;
import static dev.socialscheduler.contract.pact.Fields.matching;
import static dev.socialscheduler.contract.pact.Fields.object;
import static dev.socialscheduler.contract.pact.Fields.text;

import au.com.dius.pact.core.model.ProviderState;
import java.util.List;

/** The control API of the gateway. */
final class ConnectionsWire {

    private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z";

    private final Door door;

    ConnectionsWire(Door door) {
        this.door = door;
    }

    private Exchange request(String words, String method, String path, ProviderState state) {
        return Exchange.to(words).given(state).asks(method, path).headers(door.headers());
    }

    private static ProviderState connections() {
        return States.of(States.CONNECTIONS);
    }

    static Fields connection(String id, String status) {
        return matching("connection_id", Examples.UUID, id)
                .and(exactly("status", status))
                .and(matching("creation_time", TIME, "2026-05-07T08:00:00.000000Z"))
                .and(matching("last_updated_time", TIME, "2026-05-07T08:00:00.000000Z"))
                .and(matching("url", "https?://.+", "https://connect.maton.ai/?session_token=example"))
                .and(exactly("app", "buffer"))
                .and(text("method", "API_KEY"));
    }

    /** Those that are active. */
    List<Exchange> active() {
        return List.of(request("for the active connections", "GET", "/connections", connections())
                .parameter("app", "buffer", "buffer")
                .parameter("status", "ACTIVE", "ACTIVE")
                .answers(200)
                .like(Fields.eachLike("connections", connection(Examples.CONNECTION, "ACTIVE"))));
    }

    List<Exchange> create() {
        return List.of(made(request("for a new connection", "POST", "/connections", connections())
                .sends(exactly("app", "buffer"))));
    }

    List<Exchange> createWithMethod() {
        return List.of(made(request("for a new connection by key", "POST", "/connections", connections())
                .sends(exactly("app", "buffer").and(exactly("method", "API_KEY")))));
    }

    private static Exchange made(Exchange exchange) {
        return exchange.answers(200)
                .like(object("connection", connection("e0ca11ab-1e5e-4d00-8000-000000000001", "PENDING")));
    }

    List<Exchange> get() {
        return List.of(one("for a connection", "GET", Examples.CONNECTION)
                .answers(200)
                .like(object("connection", connection(Examples.CONNECTION, "ACTIVE"))));
    }

    /** What the answer holds is not documented; only that it is a success counts. */
    List<Exchange> delete() {
        return List.of(
                one("to delete a connection", "DELETE", Examples.CONNECTION).answers(200));
    }

    List<Exchange> getNothing() {
        return List.of(one("for a connection that does not exist", "GET", Examples.NO_CONNECTION)
                .answers(404)
                .like(text("message", "Connection not found")));
    }

    private Exchange one(String words, String method, String id) {
        return request(words, method, "/connections/" + id, connections());
    }

    List<Exchange> fails(String words, String state, int status, String message) {
        return List.of(request("for the connections " + words, "GET", "/connections", States.of(state))
                .parameter("app", "buffer", "buffer")
                .answers(status)
                .like(text("message", message)));
    }
}
