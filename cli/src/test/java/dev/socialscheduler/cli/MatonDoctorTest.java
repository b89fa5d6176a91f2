package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report of the doctor about the gateway: the key, the connections, the one in use. */
class MatonDoctorTest extends EmulatedTest {

    private static final String FIRST = "5f0c2a10-7d3b-4e61-9a52-000000000001";
    private static final String PENDING = "5f0c2a10-7d3b-4e61-9a52-000000000003";

    private Cli.Run doctor(String key, String... settings) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "MATON_API_KEY", key,
                "SOCIAL_SCHEDULER_MATON_ENDPOINT", emulator.matonEndpoint().toString(),
                "SOCIAL_SCHEDULER_MATON_CONTROL_ENDPOINT",
                        emulator.matonControlEndpoint().toString()));
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        return Cli.with(environment, key).run("doctor", "--backend", "maton");
    }

    @Test
    void several_connections_are_shown_with_the_one_in_use_and_a_remedy() {
        assertThat(doctor(emulator.matonKey()).lines())
                .containsSubsequence(
                        "Connections",
                        "In use: " + FIRST
                                + ", the oldest active one, because none is configured. Several are active: set "
                                + "social-scheduler.maton.connection-id so that no post ends up in the wrong account.",
                        "Mira Halvorsen <mira@harbour.example>, Europe/Copenhagen",
                        "The backend is reachable. The connections need attention (see above). 3 of 14 channels "
                                + "need attention (see above).")
                .anyMatch(line -> line.matches(
                        " social-scheduler.maton.api-key +\\| \\(hidden\\) +\\| environment MATON_API_KEY"))
                .noneMatch(line -> line.contains("session"));
    }

    @Test
    void a_connection_that_is_named_is_used_and_leads_to_its_own_account() {
        String second = "5f0c2a10-7d3b-4e61-9a52-000000000002";

        assertThat(doctor(emulator.matonKey(), "SOCIAL_SCHEDULER_MATON_CONNECTION_ID=" + second)
                        .lines())
                .contains(
                        "In use: " + second + ", as set in social-scheduler.maton.connection-id.",
                        "Joel Other <joel@other.example>, America/Chicago");
    }

    @Test
    void the_only_connection_needs_no_name() {
        assertThat(doctor("emulator-maton-key-single").lines())
                .contains("In use: 5f0c2a10-7d3b-4e61-9a52-000000000007, the only active one.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                PENDING + " | The connection " + PENDING
                        + " (social-scheduler.maton.connection-id) is not active but PENDING. Set it to an active "
                        + "connection, or open its URL to authorize it (social-scheduler maton connections get "
                        + PENDING
                        + ").",
                "no-such-one | The connection no-such-one (social-scheduler.maton.connection-id) is not "
                        + "in this list. Set it to an active connection."
            })
    void an_inactive_configured_connection_is_reported_before_the_gateway_fails(String id, String told) {
        Cli.Run run = doctor(emulator.matonKey(), "SOCIAL_SCHEDULER_MATON_CONNECTION_ID=" + id);

        assertThat(run.out().lines()).contains(told);
        assertThat(run.err())
                .startsWith("Error: The gateway rejected the connection " + id
                        + ": it does not exist, is not active or does not belong to Buffer.")
                .contains("Where: account on maton, HTTP 400; nothing was changed");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void no_active_connection_is_reported_with_a_remedy() {
        Cli.Run run = doctor("emulator-maton-key-none");

        assertThat(run.out().lines())
                .contains("No connection is active. Create one and open its URL to authorize it "
                        + "(social-scheduler maton connections create --wait).");
        assertThat(run.err()).startsWith("Error: The gateway found no active Buffer connection.");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void a_wrong_key_is_reported_once() {
        Cli.Run run = doctor("wrong-key");

        assertThat(run.out()).startsWith("Configuration").doesNotContain("Connections");
        assertThat(run.err()).contains("Error: The gateway rejected the Maton API key.", "MATON_API_KEY");
        assertThat(run.code()).isEqualTo(4);
    }

    @Test
    void a_control_api_that_is_not_there_does_not_hide_the_rest() {
        Cli.Run run = doctor(
                emulator.matonKey(), "SOCIAL_SCHEDULER_MATON_CONTROL_ENDPOINT=" + emulator.baseUri() + "elsewhere");

        assertThat(run.lines())
                .anyMatch(line -> line.startsWith(
                        "The connections cannot be listed. There is no Maton control API at the configured endpoint."))
                .contains("Mira Halvorsen <mira@harbour.example>, Europe/Copenhagen");
    }
}
