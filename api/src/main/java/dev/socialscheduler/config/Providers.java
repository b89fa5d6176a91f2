package dev.socialscheduler.config;

import dev.socialscheduler.error.ConfigurationException;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.spi.SchedulerProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Backends on the class path or module path, by id. Not cached: looked up for each configuration. */
final class Providers {

    /** Backends of this project; the names of their artifacts are derived from the ids. */
    private static final List<String> OWN = List.of("graphql", "maton", "v1-rest");

    private final TreeMap<String, SchedulerProvider> byId = new TreeMap<>();

    private Providers() {}

    static Providers find(ClassLoader classPath) {
        Providers providers = new Providers();
        try {
            for (SchedulerProvider provider : ServiceLoader.load(SchedulerProvider.class, classPath)) {
                providers.add(provider);
            }
        } catch (ServiceConfigurationError e) {
            throw fault("A backend cannot be loaded: " + e.getMessage() + ".", "Check its jar and its version.", e);
        }
        return providers;
    }

    private void add(SchedulerProvider provider) {
        SchedulerProvider other = byId.put(provider.id(), provider);
        if (other != null && other.getClass() != provider.getClass()) {
            throw fault(
                    "Two backends have the id " + provider.id() + ": "
                            + other.getClass().getName() + " and "
                            + provider.getClass().getName() + ".",
                    "Remove one of them from the class path.",
                    null);
        }
    }

    private static ConfigurationException fault(String problem, String remedy, @Nullable Throwable cause) {
        return new ConfigurationException(
                Failure.withoutEffect(problem, remedy, ErrorContext.NONE).causedBy(cause));
    }

    List<Setting<?>> settings() {
        List<Setting<?>> settings = new ArrayList<>(CommonSettings.all());
        byId.values().forEach(provider -> settings.addAll(provider.settings()));
        return settings;
    }

    /**
     * Returns whether a key or variable belongs to a backend of this project that is absent: valid, but without effect.
     */
    static boolean isForAbsentBackend(String key, Providers present) {
        return OWN.stream()
                .filter(id -> !present.byId.containsKey(id))
                .map(id -> Setting.PREFIX + id + ".")
                .anyMatch(prefix -> key.startsWith(prefix) || key.startsWith(Setting.variable(prefix)));
    }

    boolean isOnly() {
        return byId.size() == 1;
    }

    /** Returns the chosen provider, or null after adding the reason to the faults. */
    @Nullable
    SchedulerProvider choose(@Nullable String said, @Nullable String usual, List<String> faults) {
        if (said == null && isOnly()) {
            return byId.firstEntry().getValue();
        }
        String id = said == null && !byId.isEmpty() ? usual : said;
        SchedulerProvider chosen = id == null ? null : byId.get(id);
        if (chosen == null) {
            faults.add(whyNone(id));
        }
        return chosen;
    }

    private String whyNone(@Nullable String id) {
        String key = CommonSettings.BACKEND.key();
        if (byId.isEmpty()) {
            return "No backend is on the class path" + (id == null ? "" : " (" + key + " = " + id + ")") + ". Add "
                    + artifact(id != null && OWN.contains(id) ? id : "graphql") + ".";
        }
        String found = String.join(", ", byId.keySet());
        if (id == null) {
            return "Several backends are on the class path (" + found + ") and none is chosen. Set " + key
                    + " to one of them.";
        }
        String add = OWN.contains(id) ? ", or add " + artifact(id) : "";
        return "There is no backend " + id + " on the class path. Found: " + found + ". Set " + key + " to one of these"
                + add + ".";
    }

    private static String artifact(String id) {
        return "dev.socialscheduler:social-scheduler-backend-" + id;
    }
}
