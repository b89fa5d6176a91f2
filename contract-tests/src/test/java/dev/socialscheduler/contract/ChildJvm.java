package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.Emulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/** Compiles a program and runs it as its own process, as a user would: configured by environment variables only. */
record ChildJvm(Path folder) {

    Path classes() {
        return folder.resolve("classes");
    }

    void compile(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-d", classes().toString()));
        all.addAll(List.of(arguments));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, all.toArray(String[]::new));
        assertThat(result).as("javac").isZero();
    }

    /** Returns what the program printed on a backend; it must end with exit code 0. */
    String run(Emulator emulator, String backend, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        ProcessBuilder java = new ProcessBuilder(command);
        java.environment().keySet().removeIf(name -> name.startsWith("SOCIAL_SCHEDULER_"));
        java.environment().put("SOCIAL_SCHEDULER_BACKEND", backend);
        java.environment().put("BUFFER_API_KEY", emulator.graphQlKey());
        java.environment()
                .put(
                        "SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT",
                        emulator.graphQlEndpoint().toString());
        java.environment().put("BUFFER_ACCESS_TOKEN", emulator.v1Token());
        java.environment()
                .put("SOCIAL_SCHEDULER_V1_REST_ENDPOINT", emulator.v1Endpoint().toString());
        java.environment().put("MATON_API_KEY", emulator.matonKey());
        java.environment()
                .put("SOCIAL_SCHEDULER_MATON_ENDPOINT", emulator.matonEndpoint().toString());
        java.directory(folder.toFile());
        java.redirectErrorStream(true);
        Process process = java.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
