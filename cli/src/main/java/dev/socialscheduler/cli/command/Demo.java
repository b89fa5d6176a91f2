package dev.socialscheduler.cli.command;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Organization;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.CalendarEntries;
import dev.socialscheduler.cli.calendar.CalendarPlanner;
import dev.socialscheduler.cli.calendar.ChannelDirectory;
import dev.socialscheduler.cli.calendar.PlannedRow;
import dev.socialscheduler.cli.output.ErrorReport;
import dev.socialscheduler.cli.output.MatonConnectionsReport;
import dev.socialscheduler.cli.output.PostLine;
import dev.socialscheduler.cli.output.QuotaTable;
import dev.socialscheduler.cli.output.Times;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.schedule.CalendarPlan;
import dev.socialscheduler.cli.schedule.CalendarReport;
import dev.socialscheduler.cli.schedule.CalendarScheduling;
import dev.socialscheduler.cli.schedule.RowResult;
import dev.socialscheduler.cli.text.CleanText;
import dev.socialscheduler.cli.text.TextTable;
import dev.socialscheduler.config.SchedulerConfig;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.metadata.InstagramMetadata;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The steps of the demo. */
final class Demo {

    private static final int LISTED = 5;

    private final CommandContext context;
    private final SocialScheduler scheduler;
    private final SchedulerConfig config;
    private final PrintWriter out;
    private int step;

    Demo(CommandContext context, SocialScheduler scheduler, SchedulerConfig config) {
        this.config = config;
        this.context = context;
        this.scheduler = scheduler;
        this.out = context.out();
    }

    ExitCode run(String name, CalendarEntries calendar) {
        out.println("A Buffer emulator is running inside this process. Nothing leaves this machine.");
        connections();
        ChannelDirectory directory = directory();
        List<RowResult> rowResults = schedule(name, calendar, directory);
        List<RowResult.Created> created = created(rowResults);
        list(created.get(0).row().channel());
        edit(created.get(0));
        delete(created.get(1));
        showRefusal(directory);
        title("Check the request limits");
        out.println(QuotaTable.of(scheduler.quota()));
        next();
        return new CalendarReport(rowResults).code();
    }

    private static List<RowResult.Created> created(List<RowResult> rowResults) {
        return rowResults.stream()
                .filter(RowResult.Created.class::isInstance)
                .map(RowResult.Created.class::cast)
                .filter(row -> row.post().dueAt() != null)
                .toList();
    }

    private void connections() {
        MatonConnectionsReport.of(scheduler, config).ifPresent(report -> {
            title("Check which gateway connection is used");
            out.println(report.text());
        });
    }

    private ChannelDirectory directory() {
        return new ChannelDirectory(scheduler.organizations().stream()
                .map(Organization::id)
                .flatMap(id -> scheduler.channels(ChannelQuery.all().in(id)).stream())
                .toList());
    }

    private List<RowResult> schedule(String name, CalendarEntries calendar, ChannelDirectory directory) {
        title("Schedule " + name + " over " + scheduler.backend() + "; times are in each channel's time zone");
        List<PlannedRow> rows = CalendarPlan.of(calendar, () -> new CalendarPlanner(directory, null, false));
        List<RowResult> rowResults = new CalendarScheduling(scheduler).schedule(rows);
        CalendarReport report = new CalendarReport(rowResults);
        out.println(report.table());
        out.println(report.summary());
        report.problems(context.errors(), context.err());
        return rowResults;
    }

    private void list(Channel channel) {
        title("List posts: what " + ChannelDirectory.name(channel) + " publishes next");
        TextTable table = TextTable.of("ID", "Status", "Due", "Text");
        scheduler
                .posts(nextOf(channel))
                .items()
                .forEach(post -> table.row(
                        post.id().value(),
                        PostLine.status(post),
                        Times.due(channel, post),
                        PostLine.text(post.text())));
        out.println(table);
    }

    private PostQuery nextOf(Channel channel) {
        PostQuery.Builder query = PostQuery.builder()
                .in(channel.organizationId())
                .channels(channel.id())
                .statuses(PostStatus.SCHEDULED)
                .pageSize(LISTED);
        if (has(Capability.ORDER_POSTS)) {
            query.orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.ASCENDING);
        }
        return query.build();
    }

    private boolean has(Capability capability) {
        return scheduler.capabilities().contains(capability);
    }

    private void edit(RowResult.Created row) {
        title("Edit a post: one hour later, with a note in its text");
        Post before = row.post();
        Post after = scheduler.editPost(
                before.id(),
                PostEdit.builder()
                        .text("An hour later today: " + before.text())
                        .at(Objects.requireNonNull(before.dueAt()).plus(Duration.ofHours(1)))
                        .build());
        out.println("Before: " + line(row.row().channel(), before));
        out.println("After:  " + line(row.row().channel(), after));
    }

    private void delete(RowResult.Created row) {
        title("Delete a post");
        scheduler.deletePost(row.post().id());
        out.println("Deleted: " + line(row.row().channel(), row.post()));
    }

    private static String line(Channel channel, Post post) {
        return Times.due(channel, post) + "  " + PostLine.text(post.text());
    }

    private void showRefusal(ChannelDirectory directory) {
        title("See an error: an Instagram post without an image");
        Channel instagram = directory.channels().stream()
                .filter(channel -> channel.network() == Network.INSTAGRAM)
                .findFirst()
                .orElseThrow();
        NewPost.Builder post = NewPost.on(instagram).text("Only words");
        if (has(Capability.NETWORK_METADATA)) {
            post.metadata(InstagramMetadata.post());
        }
        try {
            scheduler.createPost(post.build());
        } catch (SchedulerException e) {
            new ErrorReport(out, false).print(e);
        }
    }

    private void next() {
        title("Next steps");
        out.println("With your own API key (Buffer > Settings > API):");
        out.println("  export BUFFER_API_KEY=…");
        out.println("  ./social-scheduler doctor");
        out.println("  ./social-scheduler channels");
        out.println("  ./social-scheduler schedule my-calendar.csv --channel network:name --draft");
        out.println("Without a key: run ./social-scheduler emulator --port 4010 and paste the lines that it prints.");
    }

    private void title(String text) {
        step++;
        out.println();
        out.println(step + ". " + CleanText.line(text));
        out.println();
        out.flush();
    }
}
