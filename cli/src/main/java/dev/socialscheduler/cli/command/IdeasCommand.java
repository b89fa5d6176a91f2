package dev.socialscheduler.cli.command;

import dev.socialscheduler.Cursor;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.Page;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.output.JsonText;
import dev.socialscheduler.cli.output.Times;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.text.TextTable;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists ideas. */
@Command(
        name = "ideas",
        description = "Lists the ideas of an organization. Times are in UTC.",
        footer = {"", "Example:", "  social-scheduler ideas --limit 20 --output json"})
final class IdeasCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(
            names = "--organization",
            paramLabel = "ID",
            description = "Organization to list (default: the configured one).")
    private @Nullable String organization;

    @Mixin
    private PagingOptions paging = new PagingOptions();

    @Mixin
    private OutputOption output = new OutputOption();

    IdeasCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        IdeaQuery all = organization == null ? IdeaQuery.all() : IdeaQuery.all().in(Ids.organization(organization));
        try (SocialScheduler scheduler = context.open()) {
            Page<Idea> ideas = paging.read(
                    (size, after) -> scheduler.ideas(all.pageSize(size).after(after)));
            context.out().println(output.isJson() ? json(ideas) : table(ideas));
        }
        return ExitCode.DONE.number();
    }

    private static String json(Page<Idea> page) {
        Cursor next = page.next();
        return JsonText.of(
                new PageView(page.items().stream().map(IdeaView::of).toList(), next == null ? null : next.toString()));
    }

    private static String table(Page<Idea> page) {
        TextTable table = TextTable.of("ID", "Created", "Title", "Text");
        page.items()
                .forEach(idea -> table.row(
                        idea.id().value(),
                        Times.utc(idea.createdAt()),
                        Objects.requireNonNullElse(idea.title(), ""),
                        Objects.requireNonNullElse(idea.text(), "")));
        return table + PagingOptions.more(page);
    }

    /** A page of ideas in JSON. */
    record PageView(List<IdeaView> ideas, @Nullable String next) {}

    /** An idea in JSON. */
    record IdeaView(
            String id,
            String organizationId,
            @Nullable String title,
            @Nullable String text,
            List<String> networks,
            String createdAt) {
        static IdeaView of(Idea idea) {
            return new IdeaView(
                    idea.id().value(),
                    idea.organizationId().value(),
                    idea.title(),
                    idea.text(),
                    idea.networkWords(),
                    idea.createdAt().toString());
        }
    }
}
