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
 * @param variables the environment variables
 * @param systemProperties the system properties
 * @param directory the working directory
 * @param clock the time
 * @param host what the machine does for commands that take their time
 */
public record CliEnvironment(
        Map<String, String> variables,
        Map<String, String> systemProperties,
        Path directory,
        Clock clock,
        HostProcess host) {

    /** On a host that does nothing. */
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

    /** Begins a configuration that this environment completes. */
    public SchedulerConfig.Builder configure() {
        return SchedulerConfig.builder()
                .environment(variables)
                .systemProperties(systemProperties)
                .directory(directory)
                .clock(clock);
    }
}
