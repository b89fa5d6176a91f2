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

/** Keeps credentials off the command line, where the shell's history and the list of processes would show them. */
final class SecretSettings {

    /** Also those of a backend that is not on the class path. */
    private static final Pattern SUSPICIOUS = Pattern.compile("(?i).*(key|token|secret|password|credential)s?");

    private SecretSettings() {}

    /**
     * Rejects settings that hold credentials.
     *
     * @throws UsageException if there is one; it does not say the value
     */
    static void rejectSecrets(Map<String, String> settings) {
        settings.keySet().stream()
                .filter(key -> SUSPICIOUS.matcher(key).matches() || known(key).isPresent())
                .findFirst()
                .ifPresent(key -> {
                    throw new UsageException(
                            "--set takes no credential: " + key
                                    + " would stay in the history of the shell and show in the list of processes.",
                            "Set the environment variable " + variables(key)
                                    + ", or write it into social-scheduler.properties; then replace the credential if it"
                                    + " was a real one.");
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
