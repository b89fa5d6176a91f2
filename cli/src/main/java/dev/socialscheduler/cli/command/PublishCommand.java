package dev.socialscheduler.cli.command;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.output.PostLine;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.UsageException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes a post immediately. */
@Command(
        name = "publish",
        description = "Publishes a post immediately. This cannot be undone, so you have to confirm it with --yes.",
        footer = {"", "Example:", "  social-scheduler publish 65a1b2c3d4b0000000000005 --yes"})
final class PublishCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "POST_ID", description = "ID of the post to publish.")
    private String post = "";

    @Option(names = "--yes", description = "Confirm that the post is to be published now.")
    private boolean yes;

    PublishCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PostId id = Ids.post(post);
        if (!yes) {
            throw new UsageException("Publishing " + id + " cannot be undone.", "Run the command again with --yes.");
        }
        try (SocialScheduler scheduler = context.open()) {
            Post done = scheduler.publishNow(id);
            context.out().println(PostLine.of("Published", done));
            context.errors().warnings("post " + id, done);
        }
        return ExitCode.DONE.number();
    }
}
