package dev.socialscheduler.config;

import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.internal.LogTopics;
import dev.socialscheduler.spi.SchedulerProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads all settings from all sources, chooses the backend, and collects all faults. */
final class ConfigReader {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.CONFIG);

    private final List<ConfigSource> sources;
    private final Providers providers;
    private final @Nullable String defaultBackend;
    private final List<String> faults = new ArrayList<>();
    private final Map<Setting<?>, ConfigValue> values = new LinkedHashMap<>();

    ConfigReader(List<ConfigSource> sources, Providers providers, @Nullable String defaultBackend) {
        this.sources = sources;
        this.providers = providers;
        this.defaultBackend = defaultBackend;
    }

    /** Returns the chosen backend; afterwards {@link #values} contains its settings and the common ones. */
    SchedulerProvider read() {
        refuseUnknownKeys();
        readOne(CommonSettings.BACKEND);
        ConfigValue said = values.get(CommonSettings.BACKEND);
        SchedulerProvider chosen = providers.choose(said == null ? null : said.text(), defaultBackend, faults);
        if (chosen != null && said == null) {
            String why = providers.isOnly() ? "the only one on the class path" : "default of the program";
            values.put(CommonSettings.BACKEND, new ConfigValue(chosen.id(), chosen.id(), why));
        }
        CommonSettings.all().stream()
                .filter(setting -> setting != CommonSettings.BACKEND)
                .forEach(this::readOne);
        if (chosen != null) {
            chosen.settings().forEach(this::readOne);
        }
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults);
        }
        return Objects.requireNonNull(chosen, "a backend, since there is no fault");
    }

    Map<Setting<?>, ConfigValue> values() {
        return values;
    }

    private void readOne(Setting<?> setting) {
        ConfigSource.Found found = find(setting);
        if (found != null) {
            parse(setting, found);
        } else if (setting.defaultText() != null) {
            String text = setting.defaultText();
            values.put(setting, new ConfigValue(setting.parse(text), setting.shown(text), "default"));
        } else if (setting.isRequired()) {
            faults.add(setting.key() + " is missing: " + setting.description() + " Set it, or the environment variable "
                    + String.join(" or ", setting.variables()) + ".");
        }
    }

    private ConfigSource.@Nullable Found find(Setting<?> setting) {
        for (ConfigSource source : sources) {
            ConfigSource.Found found = source.find(setting);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void parse(Setting<?> setting, ConfigSource.Found found) {
        try {
            Object value = setting.parse(found.text());
            values.put(setting, new ConfigValue(value, setting.shown(found.text()), found.source()));
        } catch (IllegalArgumentException e) {
            faults.add(setting.key() + " = " + setting.shown(found.text()) + " (" + found.source() + ") must be "
                    + setting.rule() + ".");
        }
    }

    private void refuseUnknownKeys() {
        for (ConfigSource source : sources) {
            List<String> known = providers.settings().stream()
                    .flatMap(setting -> source.keysOf(setting).stream())
                    .toList();
            source.keys().stream().filter(key -> !known.contains(key)).forEach(key -> unknown(key, source, known));
        }
    }

    private void unknown(String written, ConfigSource source, List<String> known) {
        String key = Setting.harmless(written);
        if (Providers.isForAbsentBackend(key, providers)) {
            LOG.warn("{} ({}) is for a backend that is not on the class path; it has no effect.", key, source.name());
            return;
        }
        String meant = Closest.to(key, known)
                .or(() -> Closest.to(Setting.PREFIX + key, known))
                .map(word -> " Did you mean " + word + "?")
                .orElse("");
        faults.add("There is no setting " + key + " (" + source.name() + ")." + meant);
    }
}
