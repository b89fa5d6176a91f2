package dev.socialscheduler.cli.command;

import dev.socialscheduler.cli.process.ExitCode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command. */
@Command(
        name = "social-scheduler",
        description = "Schedules social media posts through Buffer, and runs a Buffer emulator for trying things out.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class SocialSchedulerCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    SocialSchedulerCommand(CommandContext context) {
        this.context = context;
    }

    /** Without a subcommand: prints the usage. */
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(context.err());
        }
        return ExitCode.BAD_INPUT.number();
    }
}
