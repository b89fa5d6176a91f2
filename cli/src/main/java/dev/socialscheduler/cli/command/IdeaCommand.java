package dev.socialscheduler.cli.command;

import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Saves an idea. */
@Command(
        name = "idea",
        description = "Saves an idea for a post.",
        footer = {"", "Example:", "  social-scheduler idea --title \"Cardamom week\" --text \"Five days, five buns.\""})
final class IdeaCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--title", paramLabel = "TITLE", description = "Title of the idea.")
    private @Nullable String title;

    @Option(names = "--text", paramLabel = "TEXT", description = "Text of the idea.")
    private @Nullable String text;

    @Option(
            names = "--network",
            split = ",",
            paramLabel = "NETWORK",
            description = "Networks the idea is intended for.")
    private List<String> networks = new ArrayList<>();

    @Option(
            names = "--organization",
            paramLabel = "ID",
            description = "Organization to save it in (default: the configured one).")
    private @Nullable String organization;

    IdeaCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (title == null && text == null) {
            throw new UsageException("The idea is empty.", "Use --title, --text or both.");
        }
        NewIdea idea = idea();
        try (SocialScheduler scheduler = context.open()) {
            context.out().println("Saved idea " + scheduler.createIdea(idea).id() + ".");
        }
        return ExitCode.DONE.number();
    }

    private NewIdea idea() {
        NewIdea.Builder idea = NewIdea.builder()
                .networks(networks.stream().map(ChannelsCommand::network).toArray(Network[]::new));
        if (title != null) {
            idea.title(title);
        }
        if (text != null) {
            idea.text(text);
        }
        if (organization != null) {
            idea.in(Ids.organization(organization));
        }
        return idea.build();
    }
}
