package dev.socialscheduler.cli.command;

import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.error.SchedulerException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Deletes posts. */
@Command(
        name = "delete",
        description = "Deletes posts. If one cannot be deleted, the command continues with the others.",
        footer = {"", "Example:", "  social-scheduler delete 65a1b2c3d4b0000000000004 65a1b2c3d4b0000000000005"})
final class DeleteCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(arity = "1..*", paramLabel = "POST_ID", description = "IDs of the posts to delete.")
    private List<String> posts = new ArrayList<>();

    DeleteCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<PostId> ids = posts.stream().map(Ids::post).distinct().toList();
        try (SocialScheduler scheduler = context.open()) {
            List<ExitCode> codes = ids.stream().map(id -> delete(scheduler, id)).toList();
            return ExitCode.worst(codes).number();
        }
    }

    private ExitCode delete(SocialScheduler scheduler, PostId id) {
        try {
            scheduler.deletePost(id);
            context.out().println("Deleted " + id + ".");
            return ExitCode.DONE;
        } catch (SchedulerException e) {
            context.err().println("Not deleted: " + id);
            return context.errors().print(e);
        }
    }
}
