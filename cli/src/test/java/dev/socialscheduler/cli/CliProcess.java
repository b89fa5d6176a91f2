package dev.socialscheduler.cli;

import dev.socialscheduler.testsupport.process.ChildEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line in a separate process, isolated from the environment of the tests, which can be killed. */
final class CliProcess {

    private final Path folder;
    private final Process process;

    private CliProcess(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /**
     * Starts a command.
     *
     * @param folder its working directory, and where its output goes
     */
    static CliProcess start(Path folder, Map<String, String> environment, List<String> arguments) {
        return start(folder, environment, List.of(), arguments);
    }

    /**
     * Starts a command inside another one.
     *
     * @param wrapper the command line before it
     */
    static CliProcess start(
            Path folder, Map<String, String> environment, List<String> wrapper, List<String> arguments) {
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.socialscheduler.cli.Main"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        ChildEnvironment.set(builder, environment);
        try {
            return new CliProcess(folder, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Kills it immediately. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** Asks it to stop, like Ctrl-C. */
    void ask() {
        process.destroy();
    }

    /** Waits for it to end and returns its result. */
    Cli.Run await() {
        try {
            int code = process.waitFor();
            return new Cli.Run(code, text("out"), text("err"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
