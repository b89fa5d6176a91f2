package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.provider.junitsupport.State;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.RateWindow;
import java.time.Instant;
import java.util.Map;

/**
 * Brings the emulator into the states of the pacts. What a client could do is done through the API; what only the
 * provider's own people could do, through the emulator's settings.
 */
final class EmulatorStates {

    private final Emulator emulator;
    private final OlderApi api;
    private String key;

    /** Starts with a key that the emulator knows. */
    EmulatorStates(Emulator emulator, String key) {
        this.key = key;
        this.emulator = emulator;
        this.api = new OlderApi(emulator);
    }

    /** Returns the key that the one of the examples stands for. */
    String key() {
        return key;
    }

    @State({States.ACCOUNT, States.COUNTED})
    void account() {
        assertThat(emulator.world().organizations())
                .anyMatch(organization -> organization.id().equals(Examples.ORGANIZATION.value()));
    }

    @State(States.IDEAS)
    void ideas() {
        assertThat(emulator.world().ideas())
                .filteredOn(idea -> idea.organizationId().equals(Examples.ORGANIZATION.value()))
                .hasSize(2);
    }

    @State({States.CHANNEL, States.FOREIGN})
    void channel(Map<String, Object> parameters) {
        assertThat(emulator.world().channels()).anyMatch(channel -> channel.id().equals(parameters.get("channel")));
    }

    @State(States.DISCONNECTED)
    void disconnected(Map<String, Object> parameters) {
        emulator.world().disconnect(text(parameters, "channel"), true);
    }

    @State({States.QUEUED, States.SENT, States.DRAFT, States.SAID})
    void post(Map<String, Object> parameters) {
        assertThat(emulator.world().post(text(parameters, "post"))).isPresent();
    }

    @State(States.PUBLISHED)
    void published(Map<String, Object> parameters) {
        assertThat(api.publish(text(parameters, "post"))).isTrue();
    }

    @State(States.THREE)
    void three(Map<String, Object> parameters) {
        for (int i = 1; i <= 3; i++) {
            assertThat(api.post(text(parameters, "channel"), "Number " + i)).isTrue();
        }
    }

    @State(States.FULL)
    void full(Map<String, Object> parameters) {
        int made = 0;
        while (made < 100 && api.post(text(parameters, "channel"), "Number " + made)) {
            made++;
        }
        assertThat(made).isBetween(1, 99);
    }

    @State(States.UNKNOWN_KEY)
    void unknownKey() {
        key = Examples.KEY;
    }

    @State(States.NEWER_KEY)
    void newerKey() {
        key = emulator.graphQlKey();
    }

    @State(States.RETIRED)
    void retired() {
        emulator.clock().set(Instant.parse("2027-02-02T00:00:00Z"));
    }

    @State(States.INACTIVE)
    void inactive() {
        assertThat(emulator.world().connections())
                .anyMatch(connection -> connection.id().equals(Examples.PENDING_CONNECTION));
    }

    @State(States.CONNECTIONS)
    void connections() {
        assertThat(emulator.world().connections())
                .anyMatch(connection -> connection.id().equals(Examples.CONNECTION));
    }

    @State(States.NO_CONNECTION)
    void noConnection() {
        key = "emulator-maton-key-none";
    }

    @State(States.REVOKED)
    void revoked() {
        emulator.world().revokeConnectionKey(Examples.CONNECTION);
    }

    @State(States.EXPIRED)
    void expired() {
        emulator.world().expireConnection(Examples.CONNECTION);
    }

    @State(States.HASTY)
    void hasty() {
        emulator.faults().next(Fault.gatewayRateLimited());
    }

    @State(States.BROKEN)
    void broken() {
        emulator.faults().next(Fault.serverErrorBefore(500));
    }

    @State(States.USED_UP)
    void usedUp() {
        emulator.faults().next(Fault.rateLimited(RateWindow.QUARTER_HOUR));
    }

    @State(States.BUSY)
    void busy() {
        emulator.faults().next(Fault.serverErrorBefore(502));
    }

    @State(States.LOST)
    void lost() {
        emulator.faults().next(Fault.dataNullAfter(0));
    }

    @State(States.EDGE)
    void edge() {
        emulator.faults().next(Fault.htmlForbidden());
    }

    private static String text(Map<String, Object> parameters, String name) {
        return String.valueOf(parameters.get(name));
    }
}
