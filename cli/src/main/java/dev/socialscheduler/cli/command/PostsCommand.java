package dev.socialscheduler.cli.command;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.TagId;
import dev.socialscheduler.WireName;
import dev.socialscheduler.cli.output.JsonText;
import dev.socialscheduler.cli.output.PostLine;
import dev.socialscheduler.cli.output.PostView;
import dev.socialscheduler.cli.output.Times;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.UsageException;
import dev.socialscheduler.cli.text.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists posts. */
@Command(
        name = "posts",
        description = "Lists posts, newest first unless --sort says otherwise. Times are in UTC.",
        footer = {
            "",
            "Examples:",
            "  social-scheduler posts --status scheduled --sort dueAt:asc",
            "  social-scheduler posts --channel x:shop --due-from 2026-12-01T00:00Z -o json",
            "  social-scheduler posts --limit 500 --page-size 100"
        })
final class PostsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(
            names = "--channel",
            split = ",",
            paramLabel = "CHANNEL",
            description = "Only posts of these channels, by ID or network:name.")
    private List<String> channels = new ArrayList<>();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "Only posts with these statuses: draft, needs_approval, scheduled, sending, sent or error.")
    private List<String> statuses = new ArrayList<>();

    @Option(names = "--tag", split = ",", paramLabel = "TAG_ID", description = "Only posts with one of these tags.")
    private List<String> tags = new ArrayList<>();

    @Mixin
    private TimeOptions times = new TimeOptions();

    @Option(
            names = "--sort",
            split = ",",
            paramLabel = "KEY:DIRECTION",
            description = "Sort by dueAt or createdAt, with :asc or :desc; the first key takes precedence.")
    private List<String> order = new ArrayList<>();

    @Option(
            names = "--organization",
            paramLabel = "ID",
            description = "Organization to list (default: the configured one).")
    private @Nullable String organization;

    @Mixin
    private PagingOptions paging = new PagingOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    PostsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        PostQuery.Builder query = query();
        try (SocialScheduler scheduler = context.open()) {
            ChannelNames named = ChannelNames.find(context, scheduler, channels, organization);
            query.channels(named.ids().toArray(ChannelId[]::new));
            named.organization().ifPresent(query::in);
            Page<Post> posts = paging.read((size, after) ->
                    scheduler.posts(query.pageSize(size).build().after(after)));
            context.out().println(output.isJson() ? json(posts) : table(posts));
        }
        return ExitCode.DONE.number();
    }

    private PostQuery.Builder query() {
        PostQuery.Builder query = PostQuery.builder()
                .statuses(statuses.stream().map(PostsCommand::status).distinct().toArray(PostStatus[]::new))
                .tags(tags.stream().map(Ids::tag).distinct().toArray(TagId[]::new));
        times.due().ifPresent(query::dueAt);
        times.created().ifPresent(query::createdAt);
        order.stream().map(PostsCommand::order).forEach(by -> query.orderBy(by.key(), by.direction()));
        if (organization != null) {
            query.in(Ids.organization(organization));
        }
        return query;
    }

    private static PostStatus status(String text) {
        PostStatus status = PostStatus.of(text.strip());
        if (status == PostStatus.UNKNOWN) {
            throw new UsageException(
                    "Unknown status \"" + text + "\".", "Use one of " + words(PostStatus.values()) + ".");
        }
        return status;
    }

    private static PostOrder order(String text) {
        String wanted = text.contains(":") ? text : text + ":asc";
        return Arrays.stream(PostOrder.Key.values())
                .flatMap(key -> Arrays.stream(PostOrder.Direction.values()).map(way -> new PostOrder(key, way)))
                .filter(order -> wanted.equals(
                        order.key().wireName() + ":" + order.direction().wireName()))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "\"" + text + "\" is not a sort order.",
                        "Use dueAt or createdAt, with :asc or :desc, for example dueAt:asc."));
    }

    private static String words(WireName[] constants) {
        return Arrays.stream(constants)
                .map(WireName::wireName)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String json(Page<Post> page) {
        Cursor next = page.next();
        return JsonText.of(new PageView(
                page.items().stream().map(PostView::of).toList(), next == null ? null : next.toString(), page.total()));
    }

    private static String table(Page<Post> page) {
        TextTable table = TextTable.of("ID", "Network", "Status", "Due", "Text");
        page.items()
                .forEach(post -> table.row(
                        post.id().value(),
                        post.networkWireName(),
                        PostLine.status(post),
                        Times.utc(post.sentAt() == null ? post.dueAt() : post.sentAt()),
                        PostLine.text(post.text())));
        return table + PagingOptions.more(page);
    }

    /** A page of posts in JSON. */
    record PageView(
            List<PostView> posts,
            @Nullable String next,
            @Nullable Integer total) {}
}
