package dev.socialscheduler.cli.command;

import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.UsageException;
import dev.socialscheduler.cli.text.CleanText;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the emulator until it is stopped. */
@Command(
        name = "emulator",
        description = "Runs a Buffer emulator on this machine until you press Ctrl-C.",
        footer = {
            "",
            "Examples:",
            "  social-scheduler emulator --port 4010",
            "  social-scheduler emulator --world my-world.json --plan free",
            "  social-scheduler emulator --dialect beta"
        })
final class EmulatorCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    private final CommandContext context;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on (default: any free port).")
    private int port;

    @Option(
            names = "--world",
            paramLabel = "FILE",
            description = "JSON world file that describes the emulated accounts (default: a small bakery).")
    private @Nullable Path world;

    @Option(names = "--plan", paramLabel = "PLAN", description = "Plan of the account: free, essentials or team.")
    private @Nullable String plan;

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            description = "Dialect of the GraphQL API: current, beta or gateway (default: current).")
    private @Nullable String dialect;

    @Option(
            names = "--start-at",
            paramLabel = "TIME",
            description = "Time at which the emulator's clock stays until it is moved, such as 2026-12-01T08:00Z"
                    + " (default: the running clock of this machine).")
    private @Nullable String startAt;

    @Option(
            names = "--world-clock-offset",
            paramLabel = "DURATION",
            description = "How far the clock that dates posts is ahead of the emulator's clock, such as 90s or -40s"
                    + " (default: 0s).")
    private @Nullable String worldClockOffset;

    @Option(
            names = "--edge-clock-offset",
            paramLabel = "DURATION",
            description = "How far the clock of the Date header and the rate limits is ahead of the emulator's clock"
                    + " (default: 0s).")
    private @Nullable String edgeClockOffset;

    @Option(names = "--no-rate-limits", description = "Do not limit the number of requests.")
    private boolean withoutRateLimits;

    EmulatorCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (Emulator emulator = start()) {
            Runtime.getRuntime().addShutdownHook(new Thread(emulator::close, "emulator-shutdown"));
            announce(emulator);
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // stopped from within this process
        }
        return ExitCode.DONE.number();
    }

    private Emulator start() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UsageException("Invalid port " + port + ".", "Use a number from 1 to " + HIGHEST_PORT + ".");
        }
        try {
            return Emulator.start(options());
        } catch (UncheckedIOException e) {
            throw new UsageException(
                    "The emulator cannot listen on port " + port + ": " + reason(e) + ".",
                    "Choose another --port, or omit it to use any free port.");
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "The emulator cannot start: " + e.getMessage() + ".",
                    "Correct --world, --plan or --dialect and try again.");
        }
    }

    private EmulatorOptions options() {
        EmulatorOptions.Builder options = EmulatorOptions.builder().port(port).rateLimits(!withoutRateLimits);
        if (world != null) {
            options.world(context.environment().directory().resolve(world));
        }
        if (plan != null) {
            options.plan(plan);
        }
        if (dialect != null) {
            options.dialect(Dialect.ofWireName(dialect));
        }
        Instant time = TimeOptions.instant("--start-at", startAt);
        if (time != null) {
            options.startAt(time);
        }
        if (worldClockOffset != null) {
            options.worldClockOffset(DurationArgument.signed(worldClockOffset));
        }
        if (edgeClockOffset != null) {
            options.edgeClockOffset(DurationArgument.signed(edgeClockOffset));
        }
        return options.build();
    }

    private static String reason(UncheckedIOException e) {
        return String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }

    private void export(String name, Object value) {
        context.out().println("export " + name + "=" + CleanText.line(value.toString()));
    }

    private void announce(Emulator emulator) {
        export("BUFFER_API_KEY", emulator.graphQlKey());
        export("SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT", emulator.graphQlEndpoint());
        export("BUFFER_ACCESS_TOKEN", emulator.v1Token());
        export("SOCIAL_SCHEDULER_V1_REST_ENDPOINT", emulator.v1Endpoint());
        if (!emulator.world().matonAccounts().isEmpty()) {
            export("MATON_API_KEY", emulator.matonKey());
            export("SOCIAL_SCHEDULER_MATON_ENDPOINT", emulator.matonEndpoint());
            export("SOCIAL_SCHEDULER_MATON_CONTROL_ENDPOINT", emulator.matonControlEndpoint());
        }
        emulator.world().accounts().stream()
                .limit(1)
                .forEach(account -> emulator.world().organizations().stream()
                        .filter(organization -> organization.accountId().equals(account.id()))
                        .forEach(organization -> context.out()
                                .println("# export SOCIAL_SCHEDULER_ORGANIZATION_ID="
                                        + CleanText.line(organization.id()) + "  # "
                                        + CleanText.line(organization.name()))));
        context.out().flush();
        context.err()
                .println("The emulator is running. Paste these lines into another terminal. Press Ctrl-C to stop it.");
        context.err().flush();
    }
}
