package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.Emulator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows and links is there, and its example works. */
class ReadmeTest {

    @TempDir
    Path folder;

    @Test
    void the_example_compiles_and_schedules_a_post() throws IOException, InterruptedException {
        assertThat(run("Hello")).contains("SCHEDULED, due 20");
    }

    @Test
    void the_example_with_several_posts_compiles_and_schedules_them() throws IOException, InterruptedException {
        assertThat(run("Week").lines().filter(line -> line.startsWith("due 20")))
                .hasSize(3);
    }

    private String run(String name) throws IOException, InterruptedException {
        String example = match("```java\n(.*?)```")
                .map(block -> block.group(1))
                .filter(block -> block.contains("class " + name + " "))
                .findFirst()
                .orElseThrow();
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, example);
        ChildJvm java = new ChildJvm(folder);
        String classPath = System.getProperty("java.class.path");
        java.compile("--class-path", classPath, "-encoding", "UTF-8", source.toString());
        try (Emulator emulator = Emulator.start()) {
            return java.run(emulator, "graphql", "--class-path", classPath + File.pathSeparator + java.classes(), name);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_link_leads_to_a_file() {
        return match("\\]\\(([^)#:]+)\\)")
                .map(link -> link.group(1))
                .map(file -> DynamicTest.dynamicTest(
                        file, () -> assertThat(Project.read(file)).isNotBlank()));
    }

    private static Stream<MatchResult> match(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL)
                .matcher(Project.read("README.md"))
                .results();
    }
}
