package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Loggers are named after topics, and docs/observability.md lists exactly those. */
class LogTopicsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path TOPICS = ROOT.resolve("api/src/main/java/dev/socialscheduler/internal/LogTopics.java");
    private static final Pattern TOPIC = Pattern.compile("String (\\w+) = \"([\\w.]+)\";");
    private static final Pattern LOGGER = Pattern.compile("getLogger\\(\\s*([^)]*?)\\s*\\)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(dev\\.socialscheduler\\.[\\w.]+)` \\|");
    private static final String EMULATOR = "\"dev.socialscheduler.emulator\"";

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> topics() {
        return TOPIC.matcher(read(TOPICS))
                .results()
                .collect(Collectors.toMap(match -> "LogTopics." + match.group(1), match -> match.group(2)));
    }

    /** Returns what each main source file passes to getLogger, by file. */
    private static Map<Path, Set<String>> loggers() throws IOException {
        Map<Path, Set<String>> loggers = new TreeMap<>();
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    Set<String> names = all(LOGGER, read(file));
                    if (!names.isEmpty()) {
                        loggers.put(ROOT.relativize(file), names);
                    }
                });
            }
        }
        return loggers;
    }

    private static Set<Path> modules() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.filter(module -> Files.isDirectory(module.resolve("src/main/java")))
                    .filter(module -> !module.endsWith("test-support"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_logger_is_named_after_a_topic_and_every_topic_is_used() throws IOException {
        Set<String> used = new TreeSet<>();
        loggers().forEach((file, names) -> {
            boolean isEmulator = file.startsWith("emulator");
            Set<String> allowed = isEmulator ? Set.of(EMULATOR) : topics().keySet();
            assertThat(names).as("%s", file).isSubsetOf(allowed);
            used.addAll(isEmulator ? Set.of() : names);
        });

        assertThat(used).isEqualTo(new TreeSet<>(topics().keySet()));
    }

    @Test
    void the_page_lists_exactly_the_topics() {
        Set<String> documented = all(ROW, read(ROOT.resolve("docs/observability.md")));

        assertThat(topics()).hasSizeGreaterThan(10);
        assertThat(documented).isEqualTo(new TreeSet<>(topics().values()));
    }
}
