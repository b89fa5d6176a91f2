package dev.socialscheduler.cli.process;

import dev.socialscheduler.config.SchedulerConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The environment that the process provides to the command line; tests provide their own.
 *
 * @param variables the environment variables
 * @param systemProperties the system properties
 * @param directory the working directory
 * @param clock the time
 * @param host the process that runs the command line
 */
public record CliEnvironment(
        Map<String, String> variables,
        Map<String, String> systemProperties,
        Path directory,
        Clock clock,
        HostProcess host) {

    /** Creates an environment with an inert process. */
    public CliEnvironment(
            Map<String, String> variables, Map<String, String> systemProperties, Path directory, Clock clock) {
        this(variables, systemProperties, directory, clock, HostProcess.INERT);
    }

    public static CliEnvironment ofProcess() {
        Properties properties = System.getProperties();
        Map<String, String> texts = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> properties.getProperty(key, "")));
        return new CliEnvironment(System.getenv(), texts, Path.of(""), Clock.systemUTC(), new JvmProcess());
    }

    /** Returns a configuration builder that reads this environment. */
    public SchedulerConfig.Builder configure() {
        return SchedulerConfig.builder()
                .environment(variables)
                .systemProperties(systemProperties)
                .directory(directory)
                .clock(clock);
    }
}
