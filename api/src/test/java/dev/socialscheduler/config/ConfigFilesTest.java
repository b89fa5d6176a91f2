package dev.socialscheduler.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.testbackend.RedProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {

    /** A setting that takes any text, to see how a file was decoded. */
    public static class AnyTextProvider extends RedProvider {

        static final Setting<String> TEXT = Setting.parsed("red.text", "any text", text -> text, "Any text.");

        @Override
        public java.util.List<Setting<?>> settings() {
            return java.util.List.of(TEXT);
        }
    }

    @Test
    void both_files_are_utf_8(@TempDir Path root) {
        Surroundings in = Surroundings.in(root, AnyTextProvider.class);

        assertThat(in.classPathFile("social-scheduler.red.text = Grüße, 世界 🚀")
                        .build()
                        .find(AnyTextProvider.TEXT))
                .contains("Grüße, 世界 🚀");
        assertThat(in.file("social-scheduler.red.text = مرحبا é").build().find(AnyTextProvider.TEXT))
                .contains("مرحبا é");
    }

    @Test
    void a_file_follows_the_rules_of_java_properties(@TempDir Path root) {
        Surroundings in = Surroundings.in(root, AnyTextProvider.class)
                .file("# comment\n! another\nsocial-scheduler.red.text : one \\\n    line\\u0021\n");

        assertThat(in.build().find(AnyTextProvider.TEXT)).contains("one line!");
    }

    @Test
    void no_file_is_no_fault(@TempDir Path root) {
        assertThat(Surroundings.in(root, AnyTextProvider.class).build().find(AnyTextProvider.TEXT))
                .isEmpty();
    }

    @Test
    void a_file_that_is_not_utf_8_is_a_fault_that_says_so(@TempDir Path root) throws IOException {
        Surroundings in = Surroundings.in(root, AnyTextProvider.class).file("");
        Files.write(
                root.resolve("directory/social-scheduler.properties"), new byte[] {'a', '=', (byte) 0xfc, (byte) 0xff});

        assertThat(in.refused())
                .hasMessage("The file social-scheduler.properties cannot be read: Input length = 1. "
                        + "Correct or remove it; it is a Java properties file in UTF-8. [nothing was changed]");
    }

    @Test
    void a_file_that_is_too_long_is_not_read(@TempDir Path root) {
        Surroundings in = Surroundings.in(root, AnyTextProvider.class);

        assertThat(in.file("# " + "x".repeat(1024 * 1024 - 2)).build().entries())
                .isNotEmpty();
        assertThat(in.file("# " + "x".repeat(1024 * 1024 - 1)).refused())
                .hasMessage("The file social-scheduler.properties cannot be read: it is longer than 1048576 bytes. "
                        + "Correct or remove it; it is a Java properties file in UTF-8. [nothing was changed]");
    }

    @Test
    void a_key_that_is_no_word_is_shown_in_part_and_harmless(@TempDir Path root) {
        assertThat(Surroundings.in(root, AnyTextProvider.class)
                        .file("a\\u001b[2J" + "x".repeat(500_000) + " = 1")
                        .faults())
                .containsExactly(
                        "There is no setting a\ufffd[2J" + "x".repeat(195) + "… (file social-scheduler.properties).");
    }

    @Test
    void a_file_with_a_broken_escape_is_a_fault_that_says_so(@TempDir Path root) {
        Surroundings in = Surroundings.in(root, AnyTextProvider.class).file("a = \\u12");

        assertThat(in.refused())
                .hasMessage("The file social-scheduler.properties cannot be read: Malformed \\uxxxx encoding. "
                        + "Correct or remove it; it is a Java properties file in UTF-8. [nothing was changed]");
    }

    @Test
    void a_directory_with_the_name_of_the_file_is_a_fault(@TempDir Path root) throws IOException {
        Surroundings in = Surroundings.in(root, AnyTextProvider.class);
        Files.createDirectories(root.resolve("directory/social-scheduler.properties"));

        assertThat(in.refused().getMessage())
                .startsWith("The file social-scheduler.properties cannot be read: ")
                .endsWith(" Correct or remove it; it is a Java properties file in UTF-8. [nothing was changed]");
    }
}
