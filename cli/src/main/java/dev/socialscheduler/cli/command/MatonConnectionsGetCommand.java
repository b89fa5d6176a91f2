package dev.socialscheduler.cli.command;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.maton.MatonConnection;
import dev.socialscheduler.backend.maton.MatonConnectionId;
import dev.socialscheduler.backend.maton.MatonConnections;
import dev.socialscheduler.cli.output.MatonConnectionView;
import dev.socialscheduler.cli.output.MatonConnectionsReport;
import dev.socialscheduler.cli.process.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a connection. */
@Command(
        name = "get",
        description = {
            "Shows one connection, with the URL where you authorize it.",
            "Keep this URL secret: anyone who has it can authorize the connection. Times are in UTC."
        },
        footer = {"", "Example:", "  social-scheduler maton connections get 0d5b7c1e-4f7a-4a53-9a0b-6f1f2c3d4e5f"})
final class MatonConnectionsGetCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "CONNECTION_ID", description = "The connection.")
    private String connection = "";

    @Mixin
    private OutputOption output = new OutputOption();

    MatonConnectionsGetCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        MatonConnectionId id = Ids.read(connection, MatonConnectionId::new);
        try (SocialScheduler scheduler = context.open(MatonConnectionsReport.BACKEND)) {
            MatonConnection found = scheduler.unwrap(MatonConnections.class).get(id);
            context.out()
                    .println(
                            output.isJson() ? MatonConnectionView.json(found) : MatonConnectionView.withAddress(found));
        }
        return ExitCode.DONE.number();
    }
}
