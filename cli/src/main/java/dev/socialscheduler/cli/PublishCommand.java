package dev.socialscheduler.cli;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes a post at once. */
@Command(
        name = "publish",
        description = "Publishes a post at once. That cannot be taken back, so it has to be said twice.",
        footer = {"", "Example:", "  social-scheduler publish 65a1b2c3d4b0000000000005 --yes"})
final class PublishCommand implements Callable<Integer> {

    private final SocialSchedulerCommand root;

    @Parameters(paramLabel = "POST_ID", description = "The post.")
    private String post = "";

    @Option(names = "--yes", description = "Yes, publish it now.")
    private boolean yes;

    PublishCommand(SocialSchedulerCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        PostId id = Ids.post(post);
        if (!yes) {
            throw new UsageException("Publishing " + id + " cannot be taken back.", "Say it again with --yes.");
        }
        try (SocialScheduler scheduler = root.open()) {
            Post done = scheduler.publishNow(id);
            root.out().println(PostLine.of("Published", done));
            root.errors().warnings("post " + id, done);
        }
        return ExitCode.DONE.number();
    }
}
