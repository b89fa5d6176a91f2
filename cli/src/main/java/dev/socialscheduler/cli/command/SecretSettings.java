package dev.socialscheduler.cli.command;

import dev.socialscheduler.cli.process.UsageException;
import dev.socialscheduler.config.Setting;
import dev.socialscheduler.spi.SchedulerProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Keeps credentials off the command line, where the shell history and the process list would expose them. */
final class SecretSettings {

    /** Also matches the settings of a backend that is not on the class path. */
    private static final Pattern SUSPICIOUS = Pattern.compile("(?i).*(key|token|secret|password|credential)s?");

    private SecretSettings() {}

    /**
     * Rejects settings that hold credentials.
     *
     * @throws UsageException if there is one; its message does not contain the value
     */
    static void rejectSecrets(Map<String, String> settings) {
        settings.keySet().stream()
                .filter(key -> SUSPICIOUS.matcher(key).matches() || known(key).isPresent())
                .findFirst()
                .ifPresent(key -> {
                    throw new UsageException(
                            "--set does not accept credentials: " + key
                                    + " would stay in your shell history and be visible in the process list.",
                            "Set the environment variable " + variables(key)
                                    + ", or add it to social-scheduler.properties."
                                    + " If it was a real credential, replace it.");
                });
    }

    private static Optional<Setting<?>> known(String key) {
        String name = key.startsWith(Setting.PREFIX) ? key.substring(Setting.PREFIX.length()) : key;
        List<Setting<?>> settings = StreamSupport.stream(
                        ServiceLoader.load(SchedulerProvider.class).spliterator(), false)
                .<Setting<?>>flatMap(provider -> provider.settings().stream())
                .filter(setting -> setting.isSecret() && setting.name().equals(name))
                .toList();
        return settings.stream().findFirst();
    }

    private static String variables(String key) {
        return known(key)
                .map(setting -> String.join(" or ", setting.variables()))
                .orElse("that belongs to it");
    }
}
