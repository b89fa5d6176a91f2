package dev.socialscheduler.emulator;

import dev.socialscheduler.emulator.graphql.Dialect;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * Runs the emulator as a process until it is killed. Options: {@code --port NUMBER}, {@code --world FILE},
 * {@code --dialect NAME}.
 */
public final class EmulatorMain {
    private static final int USAGE = 2;
    private static final String OPTIONS = "Usage: [--port NUMBER] [--world FILE] [--dialect NAME]";

    private EmulatorMain() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            Emulator emulator = start(args);
            announce(emulator, System.out);
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(USAGE);
        }
    }

    static Emulator start(String... args) {
        EmulatorOptions.Builder options = EmulatorOptions.builder();
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value. " + OPTIONS);
            }
            set(options, args[i], args[i + 1]);
        }
        return Emulator.start(options.build());
    }

    /** Keys come from a world file, which somebody else may have written. */
    private static void export(PrintStream out, String name, Object value) {
        out.println("export " + name + "=" + value.toString().replaceAll("\\p{Cc}", "?"));
    }

    static void announce(Emulator emulator, PrintStream out) {
        String dialect = emulator.dialect() == Dialect.CURRENT
                ? ""
                : " (dialect " + emulator.dialect().wireName() + ")";
        out.println("# Serving Buffer's GraphQL API" + dialect
                + ", REST API v1 and the Maton gateway. Emulator settings: " + emulator.baseUri() + "_emulator/");
        export(out, "BUFFER_API_KEY", emulator.graphQlKey());
        export(out, "SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT", emulator.graphQlEndpoint());
        export(out, "BUFFER_ACCESS_TOKEN", emulator.v1Token());
        export(out, "SOCIAL_SCHEDULER_V1_REST_ENDPOINT", emulator.v1Endpoint());
        if (!emulator.world().matonAccounts().isEmpty()) {
            export(out, "MATON_API_KEY", emulator.matonKey());
            export(out, "SOCIAL_SCHEDULER_MATON_ENDPOINT", emulator.matonEndpoint());
            export(out, "SOCIAL_SCHEDULER_MATON_CONTROL_ENDPOINT", emulator.matonControlEndpoint());
        }
        out.flush();
    }

    private static void set(EmulatorOptions.Builder options, String name, String value) {
        switch (name) {
            case "--port" -> options.port(port(value));
            case "--world" -> options.world(Path.of(value));
            case "--dialect" -> options.dialect(Dialect.ofWireName(value));
            default -> throw new IllegalArgumentException("Unknown option " + name + ". " + OPTIONS);
        }
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port must be a number from 0 to 65535, but was '" + value + "'", e);
        }
        throw new IllegalArgumentException("--port must be a number from 0 to 65535, but was '" + value + "'");
    }
}
