package dev.socialscheduler.cli.command;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.output.ChannelView;
import dev.socialscheduler.cli.output.JsonText;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.process.UsageException;
import dev.socialscheduler.cli.text.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists channels. */
@Command(
        name = "channels",
        description = "Lists the connected channels.",
        footer = {
            "",
            "Examples:",
            "  social-scheduler channels",
            "  social-scheduler channels --network instagram,x --output json"
        })
final class ChannelsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(
            names = "--network",
            split = ",",
            paramLabel = "NETWORK",
            description = "Only list channels of these networks.")
    private List<String> networks = new ArrayList<>();

    @Option(
            names = "--organization",
            paramLabel = "ID",
            description = "Organization to read (default: the configured one, or all).")
    private @Nullable String organization;

    @Mixin
    private OutputOption output = new OutputOption();

    ChannelsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Network[] wanted = networks.stream().map(ChannelsCommand::network).toArray(Network[]::new);
        try (SocialScheduler scheduler = context.open()) {
            List<Channel> channels = new ChannelLookup(scheduler, context.config(), organization)
                    .channels(ChannelQuery.all().on(wanted));
            context.out().println(output.isJson() ? json(channels) : table(channels));
        }
        return ExitCode.DONE.number();
    }

    static Network network(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Network.values())
                .filter(network -> network != Network.UNKNOWN)
                .filter(network ->
                        network.wireName().equalsIgnoreCase(word) || (word.equals("x") && network == Network.TWITTER))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("Unknown network \"" + text + "\".", "Use one of " + words() + "."));
    }

    private static String words() {
        return Arrays.stream(Network.values())
                .filter(network -> network != Network.UNKNOWN)
                .map(Network::wireName)
                .collect(Collectors.joining(", "));
    }

    private static String json(List<Channel> channels) {
        return JsonText.of(channels.stream().map(ChannelView::of).toList());
    }

    static TextTable table(List<Channel> channels) {
        TextTable table = TextTable.of("Network", "Name", "ID", "Time zone", "Organization", "Needs attention");
        channels.forEach(channel -> table.row(
                channel.networkWireName(),
                channel.name(),
                channel.id().value(),
                channel.timezone(),
                channel.organizationId().value(),
                String.join("; ", ChannelView.problems(channel.health()))));
        return table;
    }
}
