package dev.socialscheduler.cli.command;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.output.PostLine;
import dev.socialscheduler.cli.process.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves a post within its queue. */
@Command(
        name = "move",
        description = "Moves a queued post to the top or bottom of its channel's queue.",
        footer = {"", "Example:", "  social-scheduler move 65a1b2c3d4b0000000000005 top"})
final class MoveCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "POST_ID", description = "ID of the post to move.")
    private String post = "";

    @Parameters(index = "1", paramLabel = "POSITION", description = "top or bottom.")
    private QueuePosition position = QueuePosition.TOP;

    MoveCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PostId id = Ids.post(post);
        try (SocialScheduler scheduler = context.open()) {
            Post done = scheduler.movePost(id, position);
            context.out().println(PostLine.of("Moved", done));
            context.errors().warnings("post " + id, done);
        }
        return ExitCode.DONE.number();
    }
}
