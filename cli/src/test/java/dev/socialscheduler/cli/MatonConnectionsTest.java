package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.cli.process.CliEnvironment;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.maton.MatonQuirk;
import dev.socialscheduler.emulator.world.Connection;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The gateway's connections, from the command line. */
class MatonConnectionsTest extends EmulatedTest {

    private static final String FIRST = "5f0c2a10-7d3b-4e61-9a52-000000000001";
    private static final String OF_OTHERS = "5f0c2a10-7d3b-4e61-9a52-000000000007";
    private static final String MADE = "Created connection ";
    private static final String WHERE = "command line; nothing was changed";

    private Map<String, String> environment() {
        return Map.of(
                "MATON_API_KEY",
                emulator.matonKey(),
                "SOCIAL_SCHEDULER_MATON_CONTROL_ENDPOINT",
                emulator.matonControlEndpoint().toString(),
                "SOCIAL_SCHEDULER_MATON_ENDPOINT",
                emulator.matonEndpoint().toString());
    }

    /** Runs a command and checks that the key is never printed. */
    private Cli.Run run(String... arguments) {
        return Cli.with(environment(), emulator.matonKey()).run(arguments);
    }

    private String newest() {
        List<Connection> all = emulator.world().connections();
        return all.get(all.size() - 1).id();
    }

    private String address(String id) {
        return emulator.world().connections().stream()
                .filter(connection -> connection.id().equals(id))
                .map(connection -> emulator.baseUri() + "connect/?session_token=" + connection.sessionToken())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void connections_to_buffer_are_listed_without_their_addresses() {
        Cli.Run run = run("maton", "connections", "list");

        assertThat(run.lines())
                .containsExactly(
                        " ID                                   | Status  | App    | Method  | Created           | Updated",
                        "--------------------------------------+---------+--------+---------+-------------------+-------------------",
                        " 5f0c2a10-7d3b-4e61-9a52-000000000003 | PENDING | buffer | API_KEY | 2026-02-03 06:00Z | 2026-02-03 06:00Z",
                        " 5f0c2a10-7d3b-4e61-9a52-000000000004 | FAILED  | buffer | API_KEY | 2026-03-25 06:00Z | 2026-03-25 06:00Z",
                        " 5f0c2a10-7d3b-4e61-9a52-000000000001 | ACTIVE  | buffer | API_KEY | 2026-05-14 06:00Z | 2026-05-14 06:00Z",
                        " 5f0c2a10-7d3b-4e61-9a52-000000000002 | ACTIVE  | buffer | API_KEY | 2026-11-10 06:00Z | 2026-11-10 06:00Z");
        assertThat(run("maton", "connections", "list", "-o", "json", "--all-apps")
                        .done())
                .doesNotContain("session", "url", "http");
    }

    @Test
    void a_list_is_filtered_by_app_and_status() {
        assertThat(run("maton", "connections", "list", "--status", "active").lines())
                .hasSize(4);
        assertThat(run("maton", "connections", "list", "--all-apps").lines()).hasSize(7);
        assertThat(run("maton", "connections", "list", "--all-apps", "--status", "PENDING")
                        .lines())
                .hasSize(3);
        assertThat(run("maton", "connections", "list", "--app", "slack", "--output", "json")
                        .done())
                .isEqualToNormalizingNewlines("""
                        [ {
                          "id" : "5f0c2a10-7d3b-4e61-9a52-000000000005",
                          "status" : "ACTIVE",
                          "app" : "slack",
                          "method" : "OAUTH2",
                          "createdAt" : "2025-12-15T06:00:00Z",
                          "updatedAt" : "2025-12-15T06:00:00Z"
                        } ]
                        """);
    }

    @Test
    void invalid_options_are_reported_before_any_request() {
        run("maton", "connections", "list", "--status", "idle")
                .failed(2, "Unknown status \"idle\".", "Use active, pending or failed.", WHERE);
        run("maton", "connections", "list", "--app", "slack", "--all-apps")
                .failed(2, "--app and --all-apps cannot be combined.", "Use only one of them.", WHERE);
        run("maton", "connections", "create", "--method", "secret handshake")
                .failed(
                        2,
                        "Unknown method \"secret handshake\".",
                        "For example, use api_key, basic, oauth1, oauth2 or mcp.",
                        WHERE);
        run("maton", "connections", "create", "--wait", "soon")
                .failed(2, "\"soon\" is not a duration.", "For example, use 90s, 5m or 1h.", WHERE);
        run("maton", "connections", "get", "a/b")
                .failed(
                        2,
                        "A MatonConnectionId consists of at most 200 letters, digits, hyphens, underscores and dots.",
                        "Copy the ID from the output of another command.",
                        WHERE);
        assertThat(emulator.requests().all()).isEmpty();
    }

    @Test
    void a_connection_is_shown_with_its_address() {
        assertThat(run("maton", "connections", "get", FIRST).lines())
                .hasSize(6)
                .contains(
                        " 5f0c2a10-7d3b-4e61-9a52-000000000001 | ACTIVE | buffer | API_KEY | 2026-05-14 06:00Z | 2026-05-14 06:00Z")
                .endsWith("", "URL:", address(FIRST));
        assertThat(run("maton", "connections", "get", FIRST, "-o", "json").done())
                .isEqualToNormalizingNewlines("""
                        {
                          "id" : "%s",
                          "status" : "ACTIVE",
                          "app" : "buffer",
                          "method" : "API_KEY",
                          "createdAt" : "2026-05-14T06:00:00Z",
                          "updatedAt" : "2026-05-14T06:00:00Z",
                          "url" : "%s"
                        }
                        """.formatted(FIRST, address(FIRST)));
    }

    @Test
    void missing_values_of_the_gateway_stay_empty() {
        emulator.matonQuirks().show(MatonQuirk.CONNECTIONS_HAVE_NO_METHOD);

        assertThat(run("maton", "connections", "get", FIRST).done()).contains(" | buffer |        | 2026-05-14 06:00Z");
        assertThat(run("maton", "connections", "get", FIRST, "-o", "json").done())
                .contains("\"method\" : null");
    }

    @Test
    void create_prints_the_new_connection_and_its_address() {
        List<String> lines =
                run("maton", "connections", "create", "--method", "oauth2").lines();

        assertThat(lines)
                .contains(" " + newest() + " | PENDING | buffer | OAUTH2 | 2026-11-30 06:00Z | 2026-11-30 06:00Z")
                .endsWith("", "Open this URL to authorize it:", address(newest()));
    }

    @Test
    void create_waits_until_the_address_is_opened() {
        Cli.Run run = whileTold(MatonConnectionsTest::visit, "create", "--wait", "--output", "json");

        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .containsExactly(
                        MADE + newest() + ". Open this URL to authorize it:",
                        address(newest()),
                        "Waiting for the authorization, 5m at most. Press Ctrl-C to stop waiting;"
                                + " the connection is kept.");
        assertThat(run.out()).contains("\"id\" : \"" + newest() + "\"", "\"status\" : \"ACTIVE\"");
    }

    @Test
    void a_connection_that_is_not_authorized_is_printed_as_pending() {
        Cli.Run run = whileTold(address -> {}, "create", "--wait", "0s");

        assertThat(run.code()).isEqualTo(8);
        assertThat(run.out()).contains(newest() + " | PENDING");
        assertThat(run.err().lines())
                .endsWith(
                        "Error: The connection " + newest() + " is still PENDING after 0s.",
                        "Fix: Open its URL in a browser (social-scheduler maton connections get " + newest()
                                + "), authorize it, and wait again.",
                        "Where: maton; nothing was changed");
    }

    @Test
    void waiting_ends_when_the_authorization_fails() {
        Cli.Run run = whileTold(address -> emulator.world().failConnection(newest()), "create", "--wait", "1h");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("Error: The authorization of the connection " + newest() + " failed.");
    }

    /** Runs a command while a user reads its output and acts on the address. */
    private Cli.Run whileTold(Consumer<String> person, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter() {
            @Override
            public void flush() {
                if (toString().endsWith("the connection is kept." + System.lineSeparator())) {
                    person.accept(toString().lines().toList().get(1));
                }
            }
        };
        Clock clock = Clock.fixed(Cli.START, ZoneOffset.UTC);
        CliEnvironment process = new CliEnvironment(environment(), Map.of(), Path.of("target/none"), clock);
        String[] all = new String[arguments.length + 2];
        all[0] = "maton";
        all[1] = "connections";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        int code = new CommandRunner(process, new PrintWriter(out), new PrintWriter(err)).run(all);
        assertThat(out.toString() + err).doesNotContain(emulator.matonKey());
        return new Cli.Run(code, out.toString(), err.toString());
    }

    private static void visit(String address) {
        try {
            HttpURLConnection browser =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            assertThat(browser.getResponseCode()).isEqualTo(200);
            browser.disconnect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_connection_is_deleted_once() {
        assertThat(run("maton", "connections", "delete", FIRST).lines())
                .containsExactly("Deleted connection " + FIRST + ".");
        assertThat(emulator.world().connections()).extracting(Connection::id).doesNotContain(FIRST);
        run("maton", "connections", "delete", FIRST)
                .failed(
                        5,
                        "The connection does not exist at the gateway. It says: \"Connection not found\". The call"
                                + " was: delete"
                                + " the connection " + FIRST + ".",
                        "Check the id; list the connections to find the right one.",
                        "maton, HTTP 404; nothing was changed");
    }

    @Test
    void connections_of_others_are_not_found() {
        assertThat(run("maton", "connections", "get", OF_OTHERS).code()).isEqualTo(5);
    }

    @Test
    void a_create_with_a_lost_response_is_reported_as_unknown() {
        emulator.faults().next(Fault.loseAnswer().on("connections/create"));
        Cli.Run run = run("maton", "connections", "create");

        assertThat(run.code()).isEqualTo(9);
        assertThat(run.err().lines())
                .contains("Fix: Check before you retry, since every call creates a new connection: list the"
                        + " connections and compare their creation times.");
    }

    @Test
    void a_missing_key_is_a_fault_of_the_configuration() {
        Cli.with(Map.of())
                .run("maton", "connections", "list")
                .failed(
                        3,
                        "social-scheduler.maton.api-key is missing: Maton's API key. Set it, or the environment variable"
                                + " SOCIAL_SCHEDULER_MATON_API_KEY or MATON_API_KEY.",
                        "Correct the configuration and try again.",
                        "configuration; nothing was changed");
    }

    @Test
    void a_wrong_key_has_its_own_code() {
        assertThat(Cli.with(
                                Map.of(
                                        "MATON_API_KEY",
                                        "wrong-key-of-mine",
                                        "SOCIAL_SCHEDULER_MATON_CONTROL_ENDPOINT",
                                        emulator.matonControlEndpoint().toString()),
                                "wrong-key-of-mine")
                        .run("maton", "connections", "list", "--verbose")
                        .code())
                .isEqualTo(4);
    }

    @Test
    void the_configured_backend_does_not_matter_and_another_on_the_command_line_is_refused() {
        assertThat(run("maton", "connections", "list", "--set", "backend=v1-rest")
                        .lines())
                .hasSize(6);
        assertThat(run("maton", "connections", "list", "--backend", "maton").lines())
                .hasSize(6);
        run("maton", "connections", "list", "--backend", "graphql")
                .failed(2, "This command supports only the backend maton, not graphql.", "Omit --backend.", WHERE);
    }
}
