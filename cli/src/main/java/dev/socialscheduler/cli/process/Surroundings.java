package dev.socialscheduler.cli.process;

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
 * @param host what the machine does for commands that take their time
 */
public record Surroundings(
        Map<String, String> environment, Map<String, String> systemProperties, Path directory, Clock clock, Host host) {

    /** On a host that does nothing. */
    public Surroundings(
            Map<String, String> environment, Map<String, String> systemProperties, Path directory, Clock clock) {
        this(environment, systemProperties, directory, clock, Host.STILL);
    }

    public static Surroundings ofProcess() {
        Properties properties = System.getProperties();
        Map<String, String> texts = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> properties.getProperty(key, "")));
        return new Surroundings(System.getenv(), texts, Path.of(""), Clock.systemUTC(), new ProcessHost());
    }

    /** Begins a configuration that these surroundings complete. */
    public SchedulerConfig.Builder configure() {
        return SchedulerConfig.builder()
                .environment(environment)
                .systemProperties(systemProperties)
                .directory(directory)
                .clock(clock);
    }
}
