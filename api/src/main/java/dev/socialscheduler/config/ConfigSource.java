package dev.socialscheduler.config;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A source of settings. Immutable. */
final class ConfigSource {

    private final String name;
    private final Function<Setting<?>, List<String>> keysOf;
    private final boolean blankIsAbsent;
    private final TreeMap<String, String> values;
    private final Function<String, Boolean> isOurs;

    private ConfigSource(
            String name,
            Map<String, String> values,
            Function<Setting<?>, List<String>> keysOf,
            boolean blankIsAbsent,
            Function<String, Boolean> isOurs) {
        this.name = name;
        this.values = new TreeMap<>(values);
        this.keysOf = keysOf;
        this.blankIsAbsent = blankIsAbsent;
        this.isOurs = isOurs;
    }

    /** Returns a source for values set on the builder; every key is meant for this library. */
    static ConfigSource builder(Map<String, String> values) {
        return new ConfigSource("builder", values, s -> List.of(s.key()), false, key -> true);
    }

    /** Returns a source for system properties, which also contain properties of other programs. */
    static ConfigSource systemProperties(Map<String, String> values) {
        return new ConfigSource(
                "system property", values, s -> List.of(s.key()), false, key -> key.startsWith(Setting.PREFIX));
    }

    /** Returns a source for environment variables; an empty variable counts as unset, as is usual in shells. */
    static ConfigSource environment(Map<String, String> values) {
        return new ConfigSource(
                "environment", values, Setting::variables, true, key -> key.startsWith("SOCIAL_SCHEDULER_"));
    }

    /** Returns a source for a properties file of this library, in which every key is meant for it. */
    static ConfigSource file(String name, Map<String, String> values) {
        return new ConfigSource(name, values, s -> List.of(s.key()), false, key -> true);
    }

    @Nullable
    Found find(Setting<?> setting) {
        for (String key : keysOf.apply(setting)) {
            String text = values.get(key);
            if (text != null && !(blankIsAbsent && text.isBlank())) {
                return new Found(text, key.equals(setting.key()) ? name : name + " " + key);
            }
        }
        return null;
    }

    /** Returns the keys that are meant for this library. */
    List<String> keys() {
        return values.keySet().stream().filter(isOurs::apply).toList();
    }

    /** Returns the keys under which this source may contain a setting. */
    List<String> keysOf(Setting<?> setting) {
        return keysOf.apply(setting);
    }

    String name() {
        return name;
    }

    /** Text of a setting and its source. */
    record Found(String text, String source) {

        /** Omits the text, which may be a secret. */
        @Override
        public String toString() {
            return source;
        }
    }
}
