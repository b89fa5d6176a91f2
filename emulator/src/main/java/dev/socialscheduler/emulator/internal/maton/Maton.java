package dev.socialscheduler.emulator.internal.maton;

import dev.socialscheduler.emulator.internal.http.Face;
import dev.socialscheduler.emulator.internal.world.Connecting;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.maton.MatonQuirks;
import java.time.Clock;
import java.util.List;

/**
 * The Maton gateway: {@code /buffer/} in front of Buffer, the control API at {@code /connections}, and the page where a
 * person authorizes a connection. It knows Buffer only as a face that answers requests, and translates nothing.
 * Thread-safe.
 */
public final class Maton {
    private final Admission admission;
    private final MatonQuirks quirks;
    private final List<Face> faces;

    /** @param buffer what stands behind the gateway */
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

    /** The gateway, its control API and its page for people. */
    public List<Face> faces() {
        return faces;
    }

    /** Gives every account its whole limit again, and ends every quirk. */
    public void reset() {
        admission.reset();
        quirks.clear();
    }
}
