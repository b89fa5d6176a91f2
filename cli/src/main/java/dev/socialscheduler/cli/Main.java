package dev.socialscheduler.cli;

import dev.socialscheduler.cli.process.CliEnvironment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Entry point: the only class that knows the streams and the log of the process and that ends it. */
public final class Main {

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--verbose") || List.of(arguments).contains("-v")) {
            // read once, when the first logger is made
            System.setProperty("org.slf4j.simpleLogger.log.dev.socialscheduler", "debug");
        }
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        System.exit(new CommandRunner(CliEnvironment.ofProcess(), out, err).run(arguments));
    }

    /** Always UTF-8, because posts use every script, whatever the locale of the process. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
