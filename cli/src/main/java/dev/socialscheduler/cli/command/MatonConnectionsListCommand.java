package dev.socialscheduler.cli.command;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.maton.MatonConnection;
import dev.socialscheduler.backend.maton.MatonConnectionQuery;
import dev.socialscheduler.backend.maton.MatonConnectionStatus;
import dev.socialscheduler.backend.maton.MatonConnections;
import dev.socialscheduler.cli.output.MatonConnectionView;
import dev.socialscheduler.cli.output.MatonConnectionsReport;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.UsageException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists connections. */
@Command(
        name = "list",
        description = "Lists the gateway's connections. Times are in UTC.",
        footer = {
            "",
            "Examples:",
            "  social-scheduler maton connections list --status active",
            "  social-scheduler maton connections list --all-apps --output json"
        })
final class MatonConnectionsListCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--app", paramLabel = "NAME", description = "Connections to this app (default: buffer).")
    private @Nullable String app;

    @Option(names = "--all-apps", description = "Connections to every app.")
    private boolean allApps;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only connections with this status: active, pending or failed.")
    private @Nullable String status;

    @Mixin
    private OutputOption output = new OutputOption();

    MatonConnectionsListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        MatonConnectionQuery query = status == null ? apps() : apps().in(status(status));
        try (SocialScheduler scheduler = context.open(MatonConnectionsReport.BACKEND)) {
            List<MatonConnection> connections =
                    scheduler.unwrap(MatonConnections.class).list(query);
            context.out()
                    .println(
                            output.isJson()
                                    ? MatonConnectionView.json(connections)
                                    : MatonConnectionView.table(connections));
        }
        return ExitCode.DONE.number();
    }

    private MatonConnectionQuery apps() {
        if (allApps && app != null) {
            throw new UsageException("--app and --all-apps cannot be combined.", "Use only one of them.");
        }
        if (allApps) {
            return MatonConnectionQuery.all();
        }
        return app == null ? MatonConnectionQuery.buffer() : Ids.read(app, MatonConnectionQuery::to);
    }

    private static MatonConnectionStatus status(String text) {
        return Arrays.stream(MatonConnectionStatus.values())
                .filter(status -> status != MatonConnectionStatus.UNKNOWN)
                .filter(status -> status.wireName().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("Unknown status \"" + text + "\".", "Use active, pending or failed."));
    }
}
