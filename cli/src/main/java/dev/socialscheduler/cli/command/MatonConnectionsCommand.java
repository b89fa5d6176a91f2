package dev.socialscheduler.cli.command;

import dev.socialscheduler.cli.process.ExitCode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is done with the gateway's connections. */
@Command(
        name = "connections",
        description = {
            "Manages the gateway's connections, each an account at Buffer (or another app) that it may act for.",
            "Needs Maton's API key and nothing else, whichever backend is configured."
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

    /** Without a command: says which there are. */
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(context.err());
        }
        return ExitCode.BAD_INPUT.number();
    }
}
