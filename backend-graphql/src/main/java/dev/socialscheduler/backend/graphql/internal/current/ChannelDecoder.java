package dev.socialscheduler.backend.graphql.internal.current;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Network;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostingDay;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWords;
import dev.socialscheduler.backend.support.internal.json.WireValues;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Channels, wire to domain. */
final class ChannelDecoder {

    private ChannelDecoder() {}

    static Channel decode(ChannelWire.Channel channel) {
        String service = Wires.required(channel.service(), "channel.service");
        String type = Wires.required(channel.type(), "channel.type");
        return new Channel(
                new ChannelId(Wires.required(channel.id(), "channel.id")),
                new OrganizationId(Wires.required(channel.organizationId(), "channel.organizationId")),
                DialectWords.network(service),
                service,
                ChannelType.of(type),
                type,
                Wires.required(channel.name(), "channel.name"),
                channel.displayName(),
                Wires.required(channel.serviceId(), "channel.serviceId"),
                Wires.required(channel.timezone(), "channel.timezone"),
                new Channel.Health(
                        Wires.isTrue(channel.isDisconnected()),
                        Wires.isTrue(channel.isLocked()),
                        Wires.isTrue(channel.isQueuePaused())),
                schedule(channel.postingSchedule()),
                channel.externalLink(),
                Wires.time(channel.createdAt(), "channel.createdAt"),
                new LinkedHashSet<>(Wires.list(channel.allowedActions(), action -> action)),
                details(channel.metadata(), DialectWords.network(service)),
                goal(channel.postingGoal()));
    }

    /** A word that is no day of the week is passed over: an unknown word never breaks a read. */
    private static List<PostingDay> schedule(@Nullable List<ChannelWire.Schedule> schedule) {
        return Wires.list(schedule, ChannelDecoder::day).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PostingDay> day(ChannelWire.Schedule schedule) {
        return WireValues.dayOfWeek(Wires.required(schedule.day(), "postingSchedule.day"))
                .map(day -> new PostingDay(
                        day,
                        Wires.list(schedule.times(), time -> WireValues.timeOfDay(time, "postingSchedule.times")),
                        Wires.isTrue(schedule.paused())));
    }

    private static Channel.Details details(ChannelWire.@Nullable Metadata metadata, Network network) {
        if (metadata == null) {
            return Channel.Details.NONE;
        }
        List<Channel.Board> boards = Wires.list(
                metadata.boards(),
                board -> new Channel.Board(
                        Wires.required(board.id(), "board.id"),
                        Wires.required(board.serviceId(), "board.serviceId"),
                        Wires.required(board.name(), "board.name"),
                        Wires.required(board.url(), "board.url")));
        return new Channel.Details(
                boards,
                metadata.serverUrl(),
                metadata.maxCharacters(),
                plan(metadata.subscriptionType(), network),
                metadata.defaultToReminders());
    }

    /** Only an account on X has a plan, and then none is an answer as well. */
    private static @Nullable String plan(@Nullable String told, Network network) {
        return told == null && network == Network.TWITTER ? "" : told;
    }

    private static Channel.@Nullable PostingGoal goal(ChannelWire.@Nullable PostingGoal goal) {
        return goal == null
                ? null
                : new Channel.PostingGoal(
                        Wires.number(goal.goal(), "postingGoal.goal"),
                        goal.sentCount(),
                        goal.scheduledCount(),
                        goal.status());
    }

    static DailyPostingLimit decodeLimit(ChannelWire.Limit limit) {
        return new DailyPostingLimit(
                new ChannelId(Wires.required(limit.channelId(), "dailyPostingLimits.channelId")),
                Wires.number(limit.sent(), "dailyPostingLimits.sent"),
                Wires.number(limit.scheduled(), "dailyPostingLimits.scheduled"),
                limit.limit(),
                Wires.required(limit.isAtLimit(), "dailyPostingLimits.isAtLimit"));
    }
}
