package dev.socialscheduler.testsupport.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** No source file, of code or of tests, is longer than people read. */
record SourceFiles(int mostLines) implements Rule {

    @Override
    public String name() {
        return "no file has more than " + mostLines + " lines";
    }

    @Override
    public List<String> violations(ModuleClasses module) {
        try (Stream<Path> files = Files.walk(module.home().resolve("src"))) {
            List<Path> sources = files.filter(file -> file.toString().matches(".*\\.(java|graphql)"))
                    .toList();
            return sources.isEmpty()
                    ? List.of("no sources in " + module.home().toAbsolutePath())
                    : sources.stream()
                            .filter(file -> lines(file) > mostLines)
                            .map(file -> file + " has " + lines(file))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
