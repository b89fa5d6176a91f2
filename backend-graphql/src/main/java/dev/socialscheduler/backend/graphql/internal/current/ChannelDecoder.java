package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelDetails;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Network;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PinterestBoard;
import dev.socialscheduler.PostingDay;
import dev.socialscheduler.PostingGoal;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import dev.socialscheduler.backend.support.internal.json.WireValues;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes channels. */
final class ChannelDecoder {

    private ChannelDecoder() {}

    static Channel decode(ChannelWire.Channel channel) {
        String service = Wires.required(channel.service(), "channel.service");
        String type = Wires.required(channel.type(), "channel.type");
        return Channel.builder(
                        new ChannelId(Wires.required(channel.id(), "channel.id")),
                        new OrganizationId(Wires.required(channel.organizationId(), "channel.organizationId")),
                        DialectWireNames.network(service))
                .networkWireName(service)
                .type(ChannelType.of(type))
                .typeWireName(type)
                .name(Wires.required(channel.name(), "channel.name"))
                .displayName(channel.displayName())
                .serviceId(Wires.required(channel.serviceId(), "channel.serviceId"))
                .timezone(Wires.required(channel.timezone(), "channel.timezone"))
                .health(ChannelHealth.builder()
                        .disconnected(Wires.isTrue(channel.isDisconnected()))
                        .locked(Wires.isTrue(channel.isLocked()))
                        .queuePaused(Wires.isTrue(channel.isQueuePaused()))
                        .build())
                .postingSchedule(schedule(channel.postingSchedule()))
                .externalLinkText(channel.externalLink())
                .createdAt(Wires.time(channel.createdAt(), "channel.createdAt"))
                .allowedActions(new LinkedHashSet<>(Wires.list(channel.allowedActions(), action -> action)))
                .details(details(channel.metadata(), DialectWireNames.network(service)))
                .postingGoal(goal(channel.postingGoal()))
                .build();
    }

    /** An unknown day of the week is skipped: an unknown value never fails a read. */
    private static List<PostingDay> schedule(@Nullable List<ChannelWire.Schedule> schedule) {
        return Wires.list(schedule, ChannelDecoder::day).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PostingDay> day(ChannelWire.Schedule schedule) {
        return WireValues.dayOfWeek(Wires.required(schedule.day(), "postingSchedule.day"))
                .map(day -> PostingDay.builder(day)
                        .times(Wires.list(
                                schedule.times(), time -> WireValues.timeOfDay(time, "postingSchedule.times")))
                        .paused(Wires.isTrue(schedule.paused()))
                        .build());
    }

    private static ChannelDetails details(ChannelWire.@Nullable Metadata metadata, Network network) {
        if (metadata == null) {
            return ChannelDetails.NONE;
        }
        List<PinterestBoard> boards = Wires.list(
                metadata.boards(),
                board -> PinterestBoard.builder(
                                Wires.required(board.id(), "board.id"),
                                Wires.required(board.serviceId(), "board.serviceId"))
                        .name(Wires.required(board.name(), "board.name"))
                        .urlText(Wires.required(board.url(), "board.url"))
                        .build());
        return ChannelDetails.builder()
                .boards(boards)
                .serverUrlText(metadata.serverUrl())
                .maxCharacters(metadata.maxCharacters())
                .subscriptionType(plan(metadata.subscriptionType(), network))
                .defaultToReminders(metadata.defaultToReminders())
                .build();
    }

    /** Only accounts on X have a plan; there, a missing value means no plan. */
    private static @Nullable String plan(@Nullable String told, Network network) {
        return told == null && network == Network.TWITTER ? "" : told;
    }

    private static @Nullable PostingGoal goal(ChannelWire.@Nullable PostingGoal goal) {
        return goal == null
                ? null
                : PostingGoal.builder(Wires.number(goal.goal(), "postingGoal.goal"))
                        .sent(goal.sentCount())
                        .scheduled(goal.scheduledCount())
                        .progressWireName(goal.status())
                        .build();
    }

    static DailyPostingLimit decodeLimit(ChannelWire.Limit limit) {
        return DailyPostingLimit.builder(
                        new ChannelId(Wires.required(limit.channelId(), "dailyPostingLimits.channelId")))
                .sent(Wires.number(limit.sent(), "dailyPostingLimits.sent"))
                .scheduled(Wires.number(limit.scheduled(), "dailyPostingLimits.scheduled"))
                .limit(limit.limit())
                .atLimit(Wires.required(limit.isAtLimit(), "dailyPostingLimits.isAtLimit"))
                .build();
    }
}
