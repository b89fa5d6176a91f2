package dev.socialscheduler.cli;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Organization;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.ChannelDirectory;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.SchedulerConfig;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that all others belong to: the options that every one has, and what they all need. */
@Command(
        name = "social-scheduler",
        description = "Schedules social media posts through Buffer, and emulates Buffer for trying things out.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class SocialSchedulerCommand implements Callable<Integer> {

    /** What carries the posts if nobody says anything. */
    static final String USUAL_BACKEND = "graphql";

    private static final int USUAL_WIDTH = 80;

    private final Surroundings surroundings;
    private final PrintWriter out;
    private final PrintWriter err;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--backend",
            scope = ScopeType.INHERIT,
            paramLabel = "ID",
            description = "Which backend carries the posts: graphql, maton or v1-rest. Else the configured one, else"
                    + " graphql.")
    private @Nullable String backend;

    @Option(
            names = "--set",
            scope = ScopeType.INHERIT,
            paramLabel = "KEY=VALUE",
            description = "A setting, for instance --set backend=graphql. Credentials are only taken from the"
                    + " environment or from social-scheduler.properties.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Tell more: stack traces, and what is sent.")
    private boolean verbose;

    private @Nullable SchedulerConfig config;

    SocialSchedulerCommand(Surroundings surroundings, PrintWriter out, PrintWriter err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    /** Without a command: says which there are. */
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(err);
        }
        return ExitCode.BAD_INPUT.number();
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Returns how many characters a line of the terminal takes, as far as that can be found out. */
    int width() {
        return spec == null ? USUAL_WIDTH : spec.usageMessage().width();
    }

    ErrorReport errors() {
        return new ErrorReport(err, verbose);
    }

    /** Returns the configuration of the surroundings and of {@code --set}. */
    SchedulerConfig config() {
        SchedulerConfig read = config;
        if (read == null) {
            read = configure(backend, SchedulerListener.NONE);
            config = read;
        }
        return read;
    }

    private SchedulerConfig configure(@Nullable String chosen, SchedulerListener listener) {
        SecretSettings.refuse(settings);
        SchedulerConfig.Builder builder = surroundings.configure();
        settings.forEach(builder::set);
        if (chosen != null) {
            builder.backend(chosen);
        }
        return builder.defaultBackend(USUAL_BACKEND).listener(listener).build();
    }

    /** Returns the backend that the command line names, if it does. */
    Optional<String> backend() {
        return Optional.ofNullable(backend);
    }

    /** Returns a scheduler, which the caller closes. */
    SocialScheduler open() {
        return SocialScheduler.create(config());
    }

    /** Returns a scheduler that tells a listener what it does; the caller closes it. */
    SocialScheduler open(SchedulerListener listener) {
        return SocialScheduler.create(configure(backend, listener));
    }

    /** Returns a scheduler of the backend that a command is about, whichever is configured; the caller closes it. */
    SocialScheduler open(String only) {
        if (backend != null && !backend.equals(only)) {
            throw new UsageException(
                    "This command is about the backend " + only + " and knows nothing of " + backend + ".",
                    "Leave --backend out.");
        }
        return SocialScheduler.create(configure(only, SchedulerListener.NONE));
    }

    /**
     * Returns the channels of an organization, or of the configured one, or else of all, so that names find channels
     * wherever they are. Costs one request an organization, and one more if none is named.
     */
    List<Channel> channels(SocialScheduler scheduler, @Nullable String organization, ChannelQuery query) {
        return Optional.ofNullable(organization)
                .map(Ids::organization)
                .or(() -> config().find(CommonSettings.ORGANIZATION_ID))
                .map(List::of)
                .orElseGet(() ->
                        scheduler.organizations().stream().map(Organization::id).toList())
                .stream()
                .flatMap(id -> scheduler.channels(query.in(id)).stream())
                .toList();
    }

    /** Returns all those channels, to find some by name. */
    ChannelDirectory directory(SocialScheduler scheduler, @Nullable String organization) {
        return new ChannelDirectory(channels(scheduler, organization, ChannelQuery.all()));
    }

    /** Makes the command line with all its commands. */
    static CommandLine commandLine(SocialSchedulerCommand root) {
        CommandLine line = new CommandLine(root);
        List.of(
                        new DemoCommand(root),
                        new ScheduleCommand(root),
                        new ValidateCommand(root),
                        new PostsCommand(root),
                        new ChannelsCommand(root),
                        new EditCommand(root),
                        new MoveCommand(root),
                        new PublishCommand(root),
                        new ReconcileCommand(root),
                        new DeleteCommand(root),
                        new IdeaCommand(root),
                        new IdeasCommand(root),
                        new LimitsCommand(root),
                        new DoctorCommand(root),
                        new EmulatorCommand(root))
                .forEach(line::addSubcommand);
        line.addSubcommand(MatonCommand.commandLine(root));
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.list())
                .footer("", "Where several things fail, the exit code is the first of " + ExitCode.order() + ".");
        return line;
    }
}
