package dev.socialscheduler.cli.command;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.ChannelDirectory;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.cli.text.TextTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows how many posts each channel may publish per day. */
@Command(
        name = "limits",
        description = "Shows how many posts each channel may publish per day.",
        footer = {
            "",
            "Examples:",
            "  social-scheduler limits",
            "  social-scheduler limits --channel instagram:shop --date 2026-12-24"
        })
final class LimitsCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(
            names = "--channel",
            split = ",",
            paramLabel = "CHANNEL",
            description = "Only these channels, by ID or network:name.")
    private List<String> channels = new ArrayList<>();

    @Option(names = "--date", paramLabel = "DAY", description = "Day, in each channel's time zone (default: today).")
    private @Nullable LocalDate date;

    @Option(
            names = "--organization",
            paramLabel = "ID",
            description = "Organization to read (default: the configured one, or all).")
    private @Nullable String organization;

    LimitsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (SocialScheduler scheduler = context.open()) {
            ChannelDirectory directory = new ChannelLookup(scheduler, context.config(), organization).directory();
            List<Channel> wanted = channels.isEmpty()
                    ? directory.channels()
                    : channels.stream().map(directory::find).distinct().toList();
            TextTable table = TextTable.of("Channel", "Sent", "Scheduled", "Limit", "");
            // the provider accepts the channels of one organization per request
            byOrganization(wanted).values().forEach(some -> limits(scheduler, some, table));
            context.out().println(table);
        }
        return ExitCode.DONE.number();
    }

    private static Map<String, List<Channel>> byOrganization(List<Channel> channels) {
        return channels.stream()
                .collect(Collectors.groupingBy(
                        channel -> channel.organizationId().value(), LinkedHashMap::new, Collectors.toList()));
    }

    private void limits(SocialScheduler scheduler, List<Channel> channels, TextTable table) {
        Map<ChannelId, String> names = channels.stream().collect(Collectors.toMap(Channel::id, ChannelDirectory::name));
        for (DailyPostingLimit limit :
                scheduler.dailyPostingLimits(channels.stream().map(Channel::id).toList(), date)) {
            table.row(
                    names.getOrDefault(limit.channelId(), limit.channelId().value()),
                    String.valueOf(limit.sent()),
                    String.valueOf(limit.scheduled()),
                    limit.limit() == null ? "none" : String.valueOf(limit.limit()),
                    limit.atLimit() ? "limit reached" : "");
        }
    }
}
