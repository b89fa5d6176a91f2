package dev.socialscheduler.emulator.internal.maton;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.faults.Fault.Kind;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Answer.Header;
import dev.socialscheduler.emulator.internal.http.Call;
import dev.socialscheduler.emulator.internal.http.Face;
import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.internal.world.Connecting;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.maton.MatonQuirk;
import dev.socialscheduler.emulator.maton.MatonQuirks;
import dev.socialscheduler.emulator.world.Connection;
import java.util.List;
import java.util.Optional;

/**
 * The gateway in front of Buffer at {@code /buffer/}. It checks a request in this order: path, key, limit, connection.
 * Then Buffer responds, and the response is returned unchanged. Thread-safe.
 */
final class GatewayFace implements Face {
    private static final String ROOT = "/buffer/";
    private static final String ROOT_WITHOUT_SLASH = "/buffer";
    private static final int SERVER_ERROR = 500;

    private final Face buffer;
    private final Connecting connecting;
    private final Admission admission;
    private final ConnectionChoice choice;
    private final MatonQuirks quirks;
    private final MatonErrorFormat failures;

    GatewayFace(Face buffer, WorldService world, Admission admission, MatonQuirks quirks) {
        this.buffer = buffer;
        this.connecting = world.connecting();
        this.admission = admission;
        this.choice = new ConnectionChoice(connecting);
        this.quirks = quirks;
        this.failures = new MatonErrorFormat(quirks);
    }

    @Override
    public boolean serves(String method, String path) {
        return path.startsWith(ROOT) || path.equals(ROOT_WITHOUT_SLASH);
    }

    @Override
    public boolean canFail(Request request) {
        return buffer.canFail(request);
    }

    @Override
    public Call describe(Request request) {
        return buffer.describe(request);
    }

    @Override
    public Answer answer(Request request, Optional<Fault> fault) {
        if (request.path().equals(ROOT_WITHOUT_SLASH)) {
            return withoutSlash(request);
        }
        try {
            boolean refused = fault.filter(given -> given.kind() == Kind.GATEWAY_RATE_LIMITED)
                    .isPresent();
            Connection connection = choice.choose(admission.admit(request, refused), request);
            return forward(Upstream.request(request, ROOT, connecting.bufferKey(connection)), fault);
        } catch (MatonException failure) {
            return failures.answer(failure);
        }
    }

    /** A 500 is the gateway's own; every other server error is Buffer's. */
    @Override
    public Answer serverError(int status) {
        return status == SERVER_ERROR
                ? failures.answer(MatonException.ofServer("Internal server error"))
                : buffer.serverError(status);
    }

    private Answer forward(Request request, Optional<Fault> fault) {
        return buffer.serves(request.method(), request.path())
                ? buffer.answer(request, fault)
                : Answer.nothingAt(request);
    }

    private Answer withoutSlash(Request request) {
        if (quirks.has(MatonQuirk.MISSING_SLASH_IS_REDIRECTED)) {
            String query = request.query().isEmpty() ? "" : "?" + request.query();
            return Answer.empty(301).with(List.of(new Header("Location", ROOT + query)));
        }
        return failures.answer(MatonException.of(404, "The path of an app ends in a slash: " + ROOT));
    }
}
