package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.Emulator;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is a module finds the backend and calls it: module path only, nothing on the class path. */
class ModulePathTest {

    /** What the program needs at run time; what tests need besides is left out. */
    private static final List<String> NEEDED = List.of(
            "api/target",
            "backend-support/target",
            "backend-graphql/target",
            "social-scheduler-api",
            "social-scheduler-backend-support",
            "social-scheduler-backend-graphql",
            "okhttp",
            "okio-jvm",
            "kotlin-stdlib",
            "moshi",
            "retrofit",
            "failsafe",
            "structured-fields",
            "slf4j-api",
            "jspecify",
            "annotations-13");

    @TempDir
    Path folder;

    @Test
    void a_module_finds_the_backend_and_calls_it() throws IOException, InterruptedException {
        String modulePath = modulePath();
        compile(modulePath);
        try (Emulator emulator = Emulator.start()) {
            ProcessBuilder java = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--module-path",
                    modulePath + File.pathSeparator + folder.resolve("classes"),
                    "--module",
                    "consumer/consumer.Main");
            java.environment().put("BUFFER_API_KEY", emulator.graphQlKey());
            java.environment()
                    .put(
                            "SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT",
                            emulator.graphQlEndpoint().toString());
            java.directory(folder.toFile());
            java.redirectErrorStream(true);
            Process process = java.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(output).contains("backend graphql in a named module, account mira@harbour.example");
            assertThat(process.exitValue()).isZero();
        }
    }

    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> NEEDED.stream().anyMatch(entry.replace('\\', '/')::contains))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void compile(String modulePath) throws IOException {
        Path module = folder.resolve("module-info.java");
        Path main = folder.resolve("Main.java");
        Files.writeString(module, "module consumer { requires dev.socialscheduler.api; }");
        Files.writeString(main, """
                package consumer;

                import dev.socialscheduler.SocialScheduler;

                public class Main {
                    public static void main(String[] arguments) {
                        try (SocialScheduler scheduler = SocialScheduler.create()) {
                            System.out.println("backend " + scheduler.backend() + " in a "
                                    + (scheduler.getClass().getModule().isNamed() ? "named" : "unnamed")
                                    + " module, account " + scheduler.account().email());
                        }
                    }
                }
                """);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        folder.resolve("classes").toString(),
                        "--module-path",
                        modulePath,
                        module.toString(),
                        main.toString());
        assertThat(result).as("javac").isZero();
    }
}
