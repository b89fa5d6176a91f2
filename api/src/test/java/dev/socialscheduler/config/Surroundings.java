package dev.socialscheduler.config;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.spi.SchedulerProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a configuration is read from, of a test's own: nothing of the process shows through. */
final class Surroundings {

    private final Path directory;
    private final Path classPath;
    private final Map<String, String> builder = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    private Surroundings(Path root) {
        directory = root.resolve("directory");
        classPath = root.resolve("class-path");
    }

    static Surroundings in(Path root, Class<?>... backends) {
        Surroundings surroundings = new Surroundings(root);
        String names = Stream.of(backends).map(Class::getName).collect(Collectors.joining("\n"));
        write(surroundings.directory.resolve("nothing"), "");
        write(surroundings.classPath.resolve("META-INF/services/" + SchedulerProvider.class.getName()), names);
        return surroundings;
    }

    Surroundings builder(String key, String value) {
        builder.put(key, value);
        return this;
    }

    Surroundings property(String key, String value) {
        properties.put(key, value);
        return this;
    }

    Surroundings variable(String key, String value) {
        environment.put(key, value);
        return this;
    }

    Surroundings file(String text) {
        write(directory.resolve(ConfigFiles.NAME), text);
        return this;
    }

    Surroundings classPathFile(String text) {
        write(classPath.resolve(ConfigFiles.NAME), text);
        return this;
    }

    Surroundings services(String text) {
        write(classPath.resolve("META-INF/services/" + SchedulerProvider.class.getName()), text);
        return this;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SchedulerConfig build() {
        SchedulerConfig.Builder config = SchedulerConfig.builder()
                .environment(environment)
                .systemProperties(properties)
                .directory(directory);
        builder.forEach(config::set);
        return build(config);
    }

    SchedulerConfig build(SchedulerConfig.Builder config) {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classPath.toUri().toURL()}, getClass().getClassLoader())) {
            return config.classLoader(loader).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ConfigurationException refused() {
        return catchThrowableOfType(ConfigurationException.class, this::build);
    }

    List<String> faults() {
        return refused().faults();
    }
}
