package dev.socialscheduler.emulator.internal.maton;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Answer.Header;
import dev.socialscheduler.emulator.internal.http.Call;
import dev.socialscheduler.emulator.internal.http.Face;
import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.internal.world.Connecting;
import dev.socialscheduler.emulator.world.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The authorization page at the {@code url} of a connection. Here, a visit is enough to authorize it. */
final class ConnectFace implements Face {
    private static final String PATH = "/connect/";
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final Set<String> METHODS = Set.of("GET", "POST");

    private final Connecting connecting;

    ConnectFace(Connecting connecting) {
        this.connecting = connecting;
    }

    @Override
    public boolean serves(String method, String path) {
        return path.equals(PATH);
    }

    @Override
    public boolean canFail(Request request) {
        return false;
    }

    @Override
    public Call describe(Request request) {
        return Call.UNREADABLE;
    }

    @Override
    public Answer answer(Request request, Optional<Fault> fault) {
        if (!METHODS.contains(request.method())) {
            return Answer.text(405, PLAIN, "Open this page with a browser.")
                    .with(List.of(new Header("Allow", "GET, POST")));
        }
        String token = QueryReader.read(request.query()).getOrDefault("session_token", "");
        return connecting
                .visit(token)
                .map(ConnectFace::page)
                .orElseGet(() -> Answer.text(404, PLAIN, "No connection waits here."));
    }

    @Override
    public Answer serverError(int status) {
        return Answer.empty(status);
    }

    private static Answer page(Connection connection) {
        return Answer.text(200, PLAIN, "The connection " + connection.id() + " is " + connection.status() + " now.");
    }
}
