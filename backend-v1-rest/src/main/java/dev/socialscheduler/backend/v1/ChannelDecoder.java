package dev.socialscheduler.backend.v1;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelDetails;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.Network;
import dev.socialscheduler.PostingDay;
import dev.socialscheduler.backend.support.internal.json.WireValues;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decodes channels. */
final class ChannelDecoder {

    private ChannelDecoder() {}

    static Channel decode(ChannelWire.Profile profile) {
        String service = Wires.required(profile.service(), "profile.service");
        String type = Wires.textOrEmpty(profile.serviceType());
        return Channel.builder(
                        new ChannelId(Wires.id(profile.id(), profile.underscoreId(), "profile.id")),
                        V1Operations.ORGANIZATION,
                        Network.of(service))
                .networkWireName(service)
                .type(ChannelType.of(type))
                .typeWireName(type)
                .name(WireValues.required(
                        Wires.first(profile.serviceUsername(), profile.formattedUsername()),
                        "profile.service_username"))
                .displayName(Wires.text(profile.formattedUsername()))
                .serviceId(Wires.textOrEmpty(profile.serviceId()))
                .timezone(Wires.textOrEmpty(profile.timezone()))
                .health(ChannelHealth.builder()
                        .disconnected(WireValues.isTrue(profile.oauthBroken()))
                        .locked(WireValues.isTrue(profile.locked()) || WireValues.isTrue(profile.disabled()))
                        .queuePaused(WireValues.isTrue(profile.paused()))
                        .build())
                .postingSchedule(week(profile.schedules()))
                .createdAt(Wires.time(profile.createdAt()))
                .details(ChannelDetails.NONE)
                .build();
    }

    /** Returns the slots by day: v1 groups days with equal slots, and a day may be in several groups. */
    static List<PostingDay> week(@Nullable List<ChannelWire.Schedule> schedules) {
        Map<DayOfWeek, List<LocalTime>> week = new EnumMap<>(DayOfWeek.class);
        WireValues.list(schedules, schedule -> schedule).forEach(schedule -> add(schedule, week));
        return week.entrySet().stream()
                .map(day ->
                        PostingDay.builder(day.getKey()).times(day.getValue()).build())
                .toList();
    }

    private static void add(ChannelWire.Schedule schedule, Map<DayOfWeek, List<LocalTime>> week) {
        List<LocalTime> times =
                WireValues.list(schedule.times(), time -> WireValues.timeOfDay(time, "schedules.times"));
        for (String word : WireValues.list(schedule.days(), word -> word)) {
            // A word that is no day of the week is passed over: an unknown word never breaks a read.
            WireValues.dayOfWeek(word)
                    .ifPresent(day ->
                            week.computeIfAbsent(day, d -> new ArrayList<>()).addAll(times));
        }
    }
}
