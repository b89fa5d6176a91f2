package dev.socialscheduler.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What only the Maton gateway has. */
@Command(
        name = "maton",
        description = "Manages what the Maton gateway connects to.",
        footer = {"", "Example:", "  social-scheduler maton connections list"})
final class MatonCommand implements Callable<Integer> {

    /** The backend that all commands below are about. */
    static final String BACKEND = "maton";

    private final SocialSchedulerCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    private MatonCommand(SocialSchedulerCommand root) {
        this.root = root;
    }

    /** Makes the command with all that belong to it. */
    static CommandLine commandLine(SocialSchedulerCommand root) {
        CommandLine connections = new CommandLine(new MatonConnectionsCommand(root))
                .addSubcommand(new MatonConnectionsListCommand(root))
                .addSubcommand(new MatonConnectionsCreateCommand(root))
                .addSubcommand(new MatonConnectionsGetCommand(root))
                .addSubcommand(new MatonConnectionsDeleteCommand(root));
        return new CommandLine(new MatonCommand(root)).addSubcommand(connections);
    }

    /** Without a command: says which there are. */
    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(root.err());
        }
        return ExitCode.BAD_INPUT.number();
    }
}
