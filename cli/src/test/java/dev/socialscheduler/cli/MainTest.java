package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.testsupport.process.ChildEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a separate process, in a locale that supports only ASCII. */
class MainTest extends EmulatedTest {

    @TempDir
    private Path folder;

    private Cli.Run main(String key, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.socialscheduler.cli.Main"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        ChildEnvironment.set(
                builder,
                Map.of(
                        "LC_ALL",
                        "C",
                        "BUFFER_API_KEY",
                        key,
                        "SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT",
                        emulator.graphQlEndpoint().toString()));
        int code = builder.start().waitFor();
        return new Cli.Run(code, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void texts_of_every_script_come_out_whole_and_the_process_ends_with_the_exit_code() throws Exception {
        Files.writeString(
                folder.resolve("calendar.csv"), "Text\nおはよう 👨‍👩‍👧 صباح الخير\n\"open\n", StandardCharsets.UTF_8);

        Cli.Run run = main(emulator.graphQlKey(), "schedule", "calendar.csv", "--channel", "threads:harbour-bakery");

        assertThat(run.out()).as(run.err()).contains("| created | おはよう 👨‍👩‍👧 صباح الخير");
        assertThat(run.err()).startsWith("Error: Row 3 (line 3), column Text: ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void verbose_mode_does_not_print_the_key() throws Exception {
        Cli.Run good = main(emulator.graphQlKey(), "channels", "--verbose");
        Cli.Run bad = main("wrong-key-of-mine", "channels", "--verbose");

        assertThat(good.code()).as(good.err()).isZero();
        assertThat(bad.code()).isEqualTo(4);
        assertThat(bad.err()).contains("AuthenticationException").doesNotContain("wrong-key-of-mine");
        assertThat(good.out() + good.err()).doesNotContain(emulator.graphQlKey());
    }
}
