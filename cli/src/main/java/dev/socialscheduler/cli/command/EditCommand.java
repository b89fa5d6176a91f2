package dev.socialscheduler.cli.command;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.ChannelDirectory;
import dev.socialscheduler.cli.calendar.PostingTime;
import dev.socialscheduler.cli.output.PostLine;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.UsageException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a post. */
@Command(
        name = "edit",
        description = "Changes the text or the time of a post. Everything else stays as it is.",
        footer = {
            "",
            "Examples:",
            "  social-scheduler edit 65a1b2c3d4b0000000000004 --text \"We close at five.\"",
            "  social-scheduler edit 65a1b2c3d4b0000000000004 --at 2026-12-01T09:00+01:00",
            "  social-scheduler edit 65a1b2c3d4b0000000000004 --queue"
        })
final class EditCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "POST_ID", description = "ID of the post to change.")
    private String post = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "New text; an empty string removes the text.")
    private @Nullable String text;

    @ArgGroup
    private When when = new When();

    EditCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PostId id = Ids.post(post);
        if (text == null && !when.isSet()) {
            throw new UsageException("Nothing to change.", "Use --text, --at, --queue or --next.");
        }
        try (SocialScheduler scheduler = context.open()) {
            Post changed = scheduler.editPost(id, edit(scheduler, id));
            context.out().println(PostLine.of("Changed", changed));
            context.errors().warnings("post " + id, changed);
        }
        return ExitCode.DONE.number();
    }

    private PostEdit edit(SocialScheduler scheduler, PostId id) {
        PostEdit.Builder edit = PostEdit.builder();
        if (text != null) {
            edit.text(text);
        }
        if (when.queue) {
            edit.queue();
        }
        if (when.next) {
            edit.next();
        }
        if (when.at != null) {
            edit.at(instant(scheduler, id, when.at).dueAt());
        }
        return edit.build();
    }

    /** Looks up the post and its channel only for a time without an offset. */
    private static ShareMode.CustomScheduled instant(SocialScheduler scheduler, PostId id, String text) {
        PostingTime time = PostingTime.parse(
                text,
                () -> ChannelDirectory.zone(scheduler.channel(scheduler.post(id).channelId())));
        if (time.mode() instanceof ShareMode.CustomScheduled custom) {
            return custom;
        }
        throw new UsageException(
                "--at takes a time, not \"" + text + "\".",
                "Use 2026-12-01T09:00+01:00 or 2026-12-01 09:00 (in the channel's time zone),"
                        + " or use --queue or --next.");
    }

    /** The new time; at most one of these. */
    static final class When {
        @Option(
                names = "--at",
                paramLabel = "TIME",
                description = "New time, with an offset or in the channel's time zone.")
        private @Nullable String at;

        @Option(names = "--queue", description = "Move it to the end of the queue.")
        private boolean queue;

        @Option(names = "--next", description = "Move it to the first slot of the queue.")
        private boolean next;

        boolean isSet() {
            return at != null || queue || next;
        }
    }
}
