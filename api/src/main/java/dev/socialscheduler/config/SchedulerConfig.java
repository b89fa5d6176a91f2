package dev.socialscheduler.config;

import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.spi.BackendContext;
import dev.socialscheduler.spi.SchedulerProvider;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A validated configuration and the backend that it selects. Immutable and thread-safe.
 *
 * <p>Sources, in order of precedence: {@linkplain Builder#set the builder}, system properties, environment variables
 * ({@code social-scheduler.http.read-timeout} is read from {@code SOCIAL_SCHEDULER_HTTP_READ_TIMEOUT}; the providers'
 * usual variables work too), {@code social-scheduler.properties} in the working directory, the same file on the class
 * path.
 *
 * <p>The backend is {@code social-scheduler.backend} if it is set, else the only one on the class path, else the
 * {@linkplain Builder#defaultBackend default} of the program. Otherwise, the configuration is invalid; no backend is
 * chosen by accident.
 */
public final class SchedulerConfig {

    private final SchedulerProvider provider;
    private final Map<Setting<?>, ConfigValue> values;
    private final Clock clock;
    private final SchedulerListener listener;

    private SchedulerConfig(
            SchedulerProvider provider, Map<Setting<?>, ConfigValue> values, Clock clock, SchedulerListener listener) {
        this.provider = provider;
        this.values = new LinkedHashMap<>(values);
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * Reads the configuration of the environment.
     *
     * @throws dev.socialscheduler.error.ConfigurationException if the configuration is invalid; reports all faults at
     *     once
     */
    public static SchedulerConfig load() {
        return builder().build();
    }

    /** Returns a builder of a configuration that the environment completes. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id of the chosen backend. */
    public String backend() {
        return provider.id();
    }

    /** Returns all settings that have a value, with their sources; secrets are hidden. */
    public List<Entry> entries() {
        return values.entrySet().stream()
                .map(e -> new Entry(
                        e.getKey().key(), e.getValue().text(), e.getValue().source()))
                .toList();
    }

    /** Returns the value of a setting or its default; empty if it has neither. */
    @SuppressWarnings("unchecked") // the reader parsed the value with this setting
    public <T> Optional<T> find(Setting<T> setting) {
        return Optional.ofNullable(values.get(setting)).map(found -> (T) found.value());
    }

    /**
     * Returns a scheduler on the chosen backend; the caller must close it. Users call {@link SocialScheduler#create}.
     */
    public SocialScheduler createScheduler() {
        return provider.create(new Context(this));
    }

    /** Returns one line for each setting: key, value (secrets hidden) and source. */
    @Override
    public String toString() {
        return entries().stream().map(Entry::toString).collect(Collectors.joining(System.lineSeparator()));
    }

    /**
     * An effective setting.
     *
     * @param key the key, with its prefix
     * @param value the text; hidden if it is a secret
     * @param source the source of the text
     */
    public record Entry(String key, String value, String source) {
        @Override
        public String toString() {
            return key + " = " + value + " (" + source + ")";
        }
    }

    private record Context(SchedulerConfig config) implements BackendContext {

        @Override
        public <T> T get(Setting<T> setting) {
            return find(setting)
                    .orElseThrow(
                            () -> new IllegalStateException(setting.key() + " has neither a value nor a default."));
        }

        @Override
        public <T> Optional<T> find(Setting<T> setting) {
            return config.find(setting);
        }

        @Override
        public Clock clock() {
            return config.clock;
        }

        @Override
        public SchedulerListener listener() {
            return config.listener;
        }
    }

    /** Builds a {@link SchedulerConfig}. Not thread-safe. */
    public static final class Builder {

        private final Map<String, String> values = new LinkedHashMap<>();
        private Map<String, String> environment = System.getenv();
        private @Nullable Map<String, String> systemProperties;
        private Path directory = Path.of("");
        private @Nullable ClassLoader classPath;
        private Clock clock = Clock.systemUTC();
        private SchedulerListener listener = SchedulerListener.NONE;
        private @Nullable String defaultBackend;

        private Builder() {}

        /** Selects a backend by its id. */
        public Builder backend(String id) {
            return set(CommonSettings.BACKEND.name(), id);
        }

        /**
         * Selects a backend by its id if no source specifies one and several are present: for programs that contain
         * several backends and prefer one.
         */
        public Builder defaultBackend(String id) {
            defaultBackend = Objects.requireNonNull(id, "defaultBackend");
            return this;
        }

        /** Sets any setting by its key, with or without the prefix {@code social-scheduler.} */
        public Builder set(String key, String text) {
            Objects.requireNonNull(text, key);
            values.put(key.startsWith(Setting.PREFIX) ? key : Setting.PREFIX + key, text);
            return this;
        }

        /** Reads these variables instead of the environment variables of the process. */
        public Builder environment(Map<String, String> variables) {
            environment = Map.copyOf(variables);
            return this;
        }

        /** Reads these properties instead of the system properties of the process. */
        public Builder systemProperties(Map<String, String> properties) {
            systemProperties = Map.copyOf(properties);
            return this;
        }

        /** Reads {@code social-scheduler.properties} from this directory instead of the working directory. */
        public Builder directory(Path path) {
            directory = Objects.requireNonNull(path, "directory");
            return this;
        }

        /** Loads backends and {@code social-scheduler.properties} from this class loader instead of the thread's. */
        public Builder classLoader(ClassLoader loader) {
            classPath = Objects.requireNonNull(loader, "classLoader");
            return this;
        }

        /** Sets the clock: for tests, and for an emulator with a fixed time. */
        public Builder clock(Clock value) {
            clock = Objects.requireNonNull(value, "clock");
            return this;
        }

        /** Sets the listener for attempts, retries, rate limits and warnings; warnings are logged as well. */
        public Builder listener(SchedulerListener value) {
            listener = Objects.requireNonNull(value, "listener");
            return this;
        }

        /**
         * Returns the configuration.
         *
         * @throws dev.socialscheduler.error.ConfigurationException if the configuration is invalid; reports all faults
         *     at once
         */
        public SchedulerConfig build() {
            ClassLoader loader = classPath == null ? contextClassLoader() : classPath;
            List<ConfigSource> sources = new ArrayList<>();
            sources.add(ConfigSource.builder(values));
            sources.add(ConfigSource.systemProperties(systemProperties == null ? ofProcess() : systemProperties));
            sources.add(ConfigSource.environment(environment));
            sources.addAll(ConfigFiles.read(directory, loader));
            ConfigReader reader = new ConfigReader(sources, Providers.find(loader), defaultBackend);
            return new SchedulerConfig(reader.read(), reader.values(), clock, listener);
        }

        private static ClassLoader contextClassLoader() {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return loader == null ? SchedulerConfig.class.getClassLoader() : loader;
        }

        private static Map<String, String> ofProcess() {
            Properties properties = System.getProperties();
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, key -> properties.getProperty(key, "")));
        }
    }
}
