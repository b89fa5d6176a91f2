package dev.socialscheduler.cli.command;

import dev.socialscheduler.cli.process.ExitCode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The parent of the commands for the gateway's connections. */
@Command(
        name = "connections",
        description = {
            "Manages the gateway's connections. Each one lets the gateway act for an account at "
                    + "Buffer or another app.",
            "Needs only Maton's API key, whichever backend is configured."
        },
        footer = {
            "",
            "Examples:",
            "  social-scheduler maton connections list",
            "  social-scheduler maton connections create --wait"
        })
final class MatonConnectionsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    MatonConnectionsCommand(CommandContext context) {
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
