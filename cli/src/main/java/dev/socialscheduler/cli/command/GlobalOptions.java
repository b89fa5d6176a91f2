package dev.socialscheduler.cli.command;

import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.cli.process.CliEnvironment;
import dev.socialscheduler.config.SchedulerConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The options that every command has. */
final class GlobalOptions {

    static final String BACKEND = "--backend";

    /** The backend if neither the command line nor the configuration names one. */
    static final String DEFAULT_BACKEND = "graphql";

    private static final int DEFAULT_WIDTH = 80;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = BACKEND,
            scope = ScopeType.INHERIT,
            parameterConsumer = BackendIdConsumer.class,
            paramLabel = "ID",
            description = "Backend to use: graphql, maton or v1-rest (default: the configured one, or graphql).")
    private @Nullable String backend;

    @Option(
            names = "--set",
            scope = ScopeType.INHERIT,
            paramLabel = "KEY=VALUE",
            description = "Override a setting, for example --set batch-size=10. Credentials are only read from the "
                    + "environment or from social-scheduler.properties.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Print stack traces and requests.")
    private boolean verbose;

    /** Returns the backend that the command line names, or null. */
    @Nullable
    String backend() {
        return backend;
    }

    boolean isVerbose() {
        return verbose;
    }

    /** Returns how many characters fit on a line of the terminal, as far as that can be detected. */
    int width() {
        return spec == null ? DEFAULT_WIDTH : spec.usageMessage().width();
    }

    /** Returns the configuration of the process, completed by {@code --set}. */
    SchedulerConfig configure(CliEnvironment environment, @Nullable String chosen, SchedulerListener listener) {
        SecretSettings.rejectSecrets(settings);
        SchedulerConfig.Builder builder = environment.configure();
        settings.forEach(builder::set);
        if (chosen != null) {
            builder.backend(chosen);
        }
        return builder.defaultBackend(DEFAULT_BACKEND).listener(listener).build();
    }
}
