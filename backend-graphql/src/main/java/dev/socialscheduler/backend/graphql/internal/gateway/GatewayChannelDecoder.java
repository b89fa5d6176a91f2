package dev.socialscheduler.backend.graphql.internal.gateway;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelDetails;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostingDay;
import dev.socialscheduler.PostingGoal;
import dev.socialscheduler.backend.graphql.internal.client.Wires;
import dev.socialscheduler.backend.graphql.internal.dialect.DialectWireNames;
import dev.socialscheduler.backend.support.internal.json.WireValues;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes channels of the dialect gateway. */
final class GatewayChannelDecoder {

    private GatewayChannelDecoder() {}

    static Channel decode(GatewayWire.Channel channel) {
        String service = Wires.required(channel.service(), "channel.service");
        String type = Wires.textOrEmpty(channel.type());
        return Channel.builder(
                        new ChannelId(Wires.required(channel.id(), "channel.id")),
                        new OrganizationId(Wires.required(channel.organizationId(), "channel.organizationId")),
                        DialectWireNames.network(service))
                .networkWireName(service)
                .type(ChannelType.of(type))
                .typeWireName(type)
                .name(Wires.required(channel.name(), "channel.name"))
                .displayName(channel.displayName())
                .serviceId(Wires.textOrEmpty(channel.serviceId()))
                .timezone(Wires.textOrEmpty(channel.timezone()))
                .health(ChannelHealth.builder()
                        .disconnected(Wires.isTrue(channel.isDisconnected()))
                        .locked(Wires.isTrue(channel.isLocked()))
                        .queuePaused(Wires.isTrue(channel.isQueuePaused()))
                        .build())
                .postingSchedule(schedule(channel.postingSchedule()))
                .externalLinkText(channel.externalLink())
                .createdAt(Wires.time(channel.createdAt(), "channel.createdAt"))
                .allowedActions(new LinkedHashSet<>(Wires.list(channel.allowedActions(), action -> action)))
                .details(ChannelDetails.NONE)
                .postingGoal(goal(channel.postingGoal()))
                .build();
    }

    /** The same times on each of the days; an unknown day of the week is skipped. */
    private static List<PostingDay> schedule(GatewayWire.@Nullable Schedule schedule) {
        if (schedule == null) {
            return List.of();
        }
        List<LocalTime> times =
                Wires.list(schedule.times(), time -> WireValues.timeOfDay(time, "postingSchedule.times"));
        return Wires.list(schedule.days(), WireValues::dayOfWeek).stream()
                .flatMap(Optional::stream)
                .map(day -> PostingDay.builder(day).times(times).build())
                .toList();
    }

    private static @Nullable PostingGoal goal(GatewayWire.@Nullable Goal goal) {
        return goal == null || goal.postsPerWeek() == null
                ? null
                : PostingGoal.builder(goal.postsPerWeek())
                        .progressWireName(progress(goal.progress()))
                        .build();
    }

    /** Numbers of an unknown type are decoded as fractions, and whole numbers encoded without one. */
    private static @Nullable String progress(@Nullable Object told) {
        return told instanceof Double number && number == Math.rint(number)
                ? String.valueOf(number.longValue())
                : Wires.text(told);
    }
}
