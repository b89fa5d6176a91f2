package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is a module finds each backend and calls it: module path only, nothing on the class path. */
class ModulePathTest {

    private static final List<String> MODULES =
            List.of("api", "backend-support", "backend-graphql", "backend-maton", "backend-v1-rest");

    /** The jars that the program needs at run time; what the tests need besides is left out. */
    private static final List<String> JARS = List.of(
            "social-scheduler-api",
            "social-scheduler-backend",
            "okhttp",
            "okio-jvm",
            "kotlin-stdlib",
            "moshi",
            "retrofit",
            "feign-",
            "failsafe",
            "structured-fields",
            "slf4j-api",
            "jspecify",
            "annotations-13");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"graphql", "maton", "v1-rest"})
    void a_module_finds_the_backend_and_calls_it(String backend) throws IOException, InterruptedException {
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
                                    + " module, account " + scheduler.account().timezone());
                        }
                    }
                }
                """);
        ChildJvm java = new ChildJvm(folder);
        java.compile("--module-path", modulePath(), module.toString(), main.toString());
        // v1 is switched off on 2027-02-01, by the clock of the emulator as well
        EmulatorOptions options = EmulatorOptions.builder()
                .startAt(Instant.parse("2026-12-01T08:00:00Z"))
                .build();
        try (Emulator emulator = Emulator.start(options)) {
            String path = modulePath() + File.pathSeparator + java.classes();

            String output = java.run(emulator, backend, "--module-path", path, "--module", "consumer/consumer.Main");

            assertThat(output).contains("backend " + backend + " in a named module, account Europe/Copenhagen");
        }
    }

    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> isNeeded(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isNeeded(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith(".jar")
                ? !name.contains("test-support") && JARS.stream().anyMatch(name::startsWith)
                : MODULES.stream().anyMatch(module -> entry.endsWith(Path.of(module, "target", "classes")));
    }
}
