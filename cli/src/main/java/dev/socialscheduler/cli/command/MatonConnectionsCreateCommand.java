package dev.socialscheduler.cli.command;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.maton.MatonConnection;
import dev.socialscheduler.backend.maton.MatonConnections;
import dev.socialscheduler.cli.output.MatonConnectionView;
import dev.socialscheduler.cli.output.MatonConnectionsReport;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.UsageException;
import dev.socialscheduler.error.SchedulerException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates a connection. */
@Command(
        name = "create",
        description = {
            "Creates a connection to Buffer and prints the URL where you authorize it.",
            "Keep this URL secret: anyone who has it can authorize the connection. Times are in UTC."
        },
        footer = {
            "",
            "Examples:",
            "  social-scheduler maton connections create",
            "  social-scheduler maton connections create --wait 10m --output json"
        })
final class MatonConnectionsCreateCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description =
                    "Authorization method: api_key, basic, oauth1, oauth2 or mcp (default: chosen by the gateway).")
    private @Nullable String method;

    @Option(
            names = "--wait",
            arity = "0..1",
            fallbackValue = "5m",
            paramLabel = "TIME",
            description = "Wait until it is authorized, at most this long: 90s, 5m, 1h (default: 5m).")
    private @Nullable String wait;

    @Mixin
    private OutputOption output = new OutputOption();

    MatonConnectionsCreateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Duration time = wait == null ? null : DurationArgument.of(wait);
        try (SocialScheduler scheduler = context.open(MatonConnectionsReport.BACKEND)) {
            MatonConnections connections = scheduler.unwrap(MatonConnections.class);
            MatonConnection made = made(connections);
            if (time == null) {
                show(made);
            } else {
                await(connections, made, time);
            }
        }
        return ExitCode.DONE.number();
    }

    private MatonConnection made(MatonConnections connections) {
        return method == null ? connections.create() : connections.create(word(method));
    }

    /** The gateway may support more methods than this program knows, so any word is accepted. */
    private static String word(String text) {
        if (!text.matches("\\w{1,100}")) {
            throw new UsageException(
                    "Unknown method \"" + text + "\".", "For example, use api_key, basic, oauth1, oauth2 or mcp.");
        }
        return text.toUpperCase(Locale.ROOT);
    }

    /** The connection exists even if waiting for it fails, so it is always printed. */
    private void await(MatonConnections connections, MatonConnection made, Duration time) {
        announce(made);
        try {
            show(connections.awaitActive(made.id(), time));
        } catch (SchedulerException e) {
            show(made);
            throw e;
        }
    }

    /** Goes to standard error: the user needs the address before the result is printed. */
    private void announce(MatonConnection made) {
        PrintWriter err = context.err();
        URI url = made.url();
        if (url == null) {
            err.println("Created connection " + made.id() + ". The gateway did not return a URL for authorizing it.");
        } else {
            err.println("Created connection " + made.id() + ". Open this URL to authorize it:");
            err.println(MatonConnectionView.address(url));
        }
        err.println("Waiting for the authorization, " + wait
                + " at most. Press Ctrl-C to stop waiting; the connection is kept.");
        err.flush();
    }

    private void show(MatonConnection connection) {
        context.out()
                .println(
                        output.isJson()
                                ? MatonConnectionView.json(connection)
                                : MatonConnectionView.withAddress(connection));
        context.out().flush();
    }
}
