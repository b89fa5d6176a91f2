package dev.socialscheduler.cli.command;

import dev.socialscheduler.Capability;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.CalendarEntries;
import dev.socialscheduler.cli.calendar.CalendarFile;
import dev.socialscheduler.cli.calendar.CalendarFormat;
import dev.socialscheduler.cli.process.CliEnvironment;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Walks through scheduling a content calendar on an emulator inside this process. */
@Command(
        name = "demo",
        description = "Schedules a content calendar on an emulator inside this process. Needs no key and no network "
                + "connection.",
        footer = {
            "",
            "Examples:",
            "  social-scheduler demo",
            "  social-scheduler demo --backend maton",
            "  social-scheduler demo --backend v1-rest"
        })
final class DemoCommand implements Callable<Integer> {

    private static final String CALENDAR = "content-calendar.csv";

    /** A calendar that needs no optional capability. */
    private static final String PLAIN_CALENDAR = "plain-calendar.csv";

    /** What the calendar uses besides text, images and times. */
    private static final Set<Capability> NEEDED = Set.of(Capability.NETWORK_METADATA, Capability.TAGS);

    /** Before the first date of the calendar. */
    private static final Instant START = Instant.parse("2026-11-30T06:00:00Z");

    /** Time passed at each reading of the clock: enough for the gateway's limit of ten requests per second. */
    private static final Duration STEP = Duration.ofMillis(50);

    private final CommandContext context;

    DemoCommand(CommandContext context) {
        this.context = context;
    }

    @Option(
            names = "--connection",
            paramLabel = "ID",
            description = "With --backend maton: connection to use (default: the oldest active one).")
    private @Nullable String connection;

    @Override
    public Integer call() {
        EmulatorOptions options = EmulatorOptions.builder().startAt(START).build();
        try (Emulator emulator = Emulator.start(options)) {
            SchedulerConfig config = config(emulator);
            try (SocialScheduler scheduler = config.createScheduler()) {
                String file = scheduler.capabilities().containsAll(NEEDED) ? CALENDAR : PLAIN_CALENDAR;
                return new Demo(context, scheduler, config)
                        .run("examples/" + file, calendar(file))
                        .number();
            }
        }
    }

    /** Reads nothing of the user's own configuration: the demo must never reach a real account. */
    private SchedulerConfig config(Emulator emulator) {
        Clock clock = emulator.clock().stepping(STEP);
        SchedulerConfig.Builder config = new CliEnvironment(
                        Map.of(), Map.of(), Path.of("there-is-no-such-folder"), clock)
                .configure()
                .backend(context.backend().orElse(GlobalOptions.DEFAULT_BACKEND))
                .set("graphql.api-key", emulator.graphQlKey())
                .set("graphql.endpoint", emulator.graphQlEndpoint().toString())
                .set("maton.api-key", emulator.matonKey())
                .set("maton.requests-per-second", "10000") // no real time passes: the clock advances with every reading
                .set("maton.endpoint", emulator.matonEndpoint().toString())
                .set("maton.control-endpoint", emulator.matonControlEndpoint().toString())
                .set("v1-rest.access-token", emulator.v1Token())
                .set("v1-rest.endpoint", emulator.v1Endpoint().toString());
        if (connection != null) {
            config.set("maton.connection-id", connection);
        }
        return config.build();
    }

    private static CalendarEntries calendar(String file) {
        try (InputStream in = DemoCommand.class.getResourceAsStream(file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            return CalendarFile.read(new String(bytes, StandardCharsets.UTF_8), CalendarFormat.CSV);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
