package dev.socialscheduler.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process beside this one, which tells on standard output what it found. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    OtherProcess(String classPath, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(args));
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a responder, so that neither its time nor its memory is counted here. */
    static OtherProcess responder() throws IOException {
        return new OtherProcess(System.getProperty("java.class.path"), Responder.class);
    }

    String line() throws IOException {
        return Peers.required(said.readLine());
    }

    URI address() throws IOException {
        return URI.create(line());
    }

    /** Ends it: it ends by itself when nobody can speak to it any more. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
