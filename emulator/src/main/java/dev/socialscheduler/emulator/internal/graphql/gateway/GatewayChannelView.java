package dev.socialscheduler.emulator.internal.graphql.gateway;

import dev.socialscheduler.emulator.internal.graphql.current.ChannelView;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.world.Channel;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The type {@code Channel} in the dialect of the gateway: one schedule of days and times. */
final class GatewayChannelView {
    private GatewayChannelView() {}

    static View of(Channel channel) {
        return ChannelView.of(channel).with("postingSchedule", schedule(channel));
    }

    // a single list of times cannot distinguish days, so it contains the times of all days
    private static View schedule(Channel channel) {
        List<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> !channel.schedule().paused().contains(day))
                .filter(day -> !channel.schedule().on(day).isEmpty())
                .toList();
        return View.of("PostingSchedule")
                .with("days", days.stream().map(GatewayChannelView::wireName).toList())
                .with(
                        "times",
                        days.stream()
                                .map(channel.schedule()::on)
                                .<LocalTime>flatMap(Collection::stream)
                                .distinct()
                                .sorted()
                                .map(ChannelView.TIME::format)
                                .toList());
    }

    private static String wireName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
