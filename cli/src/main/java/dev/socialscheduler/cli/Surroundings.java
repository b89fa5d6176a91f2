package dev.socialscheduler.cli;

import dev.socialscheduler.config.SchedulerConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What a process gives to the command line, so that tests can give something else.
 *
 * @param environment the environment variables
 * @param systemProperties the system properties
 * @param directory the working directory
 * @param clock the time
 */
record Surroundings(
        Map<String, String> environment, Map<String, String> systemProperties, Path directory, Clock clock) {

    static Surroundings ofProcess() {
        Properties properties = System.getProperties();
        Map<String, String> texts = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> properties.getProperty(key, "")));
        return new Surroundings(System.getenv(), texts, Path.of(""), Clock.systemUTC());
    }

    /** Begins a configuration that these surroundings complete. */
    SchedulerConfig.Builder configure() {
        return SchedulerConfig.builder()
                .environment(environment)
                .systemProperties(systemProperties)
                .directory(directory)
                .clock(clock);
    }
}
