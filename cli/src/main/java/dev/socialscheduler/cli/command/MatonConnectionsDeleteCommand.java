package dev.socialscheduler.cli.command;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.maton.MatonConnectionId;
import dev.socialscheduler.backend.maton.MatonConnections;
import dev.socialscheduler.cli.output.MatonConnectionsReport;
import dev.socialscheduler.cli.process.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Deletes a connection. */
@Command(
        name = "delete",
        description = {
            "Deletes a connection. The gateway then no longer acts for that account.",
            "If no connection is configured, posts then use the oldest active connection that is left."
        },
        footer = {"", "Example:", "  social-scheduler maton connections delete 0d5b7c1e-4f7a-4a53-9a0b-6f1f2c3d4e5f"})
final class MatonConnectionsDeleteCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "CONNECTION_ID", description = "The connection.")
    private String connection = "";

    MatonConnectionsDeleteCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        MatonConnectionId id = Ids.read(connection, MatonConnectionId::new);
        try (SocialScheduler scheduler = context.open(MatonConnectionsReport.BACKEND)) {
            scheduler.unwrap(MatonConnections.class).delete(id);
            context.out().println("Deleted connection " + id + ".");
        }
        return ExitCode.DONE.number();
    }
}
