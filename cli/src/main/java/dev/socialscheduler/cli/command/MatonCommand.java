package dev.socialscheduler.cli.command;

import dev.socialscheduler.cli.process.ExitCode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The parent of the commands that only the Maton gateway supports. */
@Command(
        name = "maton",
        description = "Manages the connections of the Maton gateway.",
        footer = {"", "Example:", "  social-scheduler maton connections list"})
final class MatonCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    MatonCommand(CommandContext context) {
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
