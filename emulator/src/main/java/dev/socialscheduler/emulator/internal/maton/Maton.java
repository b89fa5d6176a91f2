package dev.socialscheduler.emulator.internal.maton;

import dev.socialscheduler.emulator.internal.http.Face;
import dev.socialscheduler.emulator.internal.world.Connecting;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.maton.MatonQuirks;
import java.time.Clock;
import java.util.List;

/**
 * The Maton gateway: {@code /buffer/} in front of Buffer, the control API at {@code /connections}, and the page where a
 * person authorizes a connection. It uses Buffer only as a face, and translates nothing. Thread-safe.
 */
public final class Maton {
    private final Admission admission;
    private final MatonQuirks quirks;
    private final List<Face> faces;

    /**
     * Creates the gateway.
     *
     * @param buffer the face behind the gateway
     */
    public Maton(WorldService world, Clock clock, Face buffer, MatonSettings settings, MatonQuirks quirks) {
        Connecting connecting = world.connecting();
        ConnectionJson json = new ConnectionJson(settings.baseUri(), quirks);
        this.admission = new Admission(world, clock, settings.rateLimits());
        this.quirks = quirks;
        this.faces = List.of(
                new GatewayFace(buffer, world, admission, quirks),
                new ControlFace(new ControlEndpoints(connecting, json, quirks), admission, quirks),
                new ConnectFace(connecting));
    }

    /** Returns the gateway, its control API and its authorization page. */
    public List<Face> faces() {
        return faces;
    }

    /** Restores the full limit of every account, and deactivates all quirks. */
    public void reset() {
        admission.reset();
        quirks.clear();
    }
}
