package dev.socialscheduler.backend.support;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelDetails;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.Network;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PinterestBoard;
import dev.socialscheduler.PostingDay;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Channels for tests: healthy, with a slot on Mondays. */
public final class Channels {

    public static final ChannelId ID = new ChannelId("c1");

    public static final List<PostingDay> MONDAYS = List.of(PostingDay.builder(DayOfWeek.MONDAY)
            .times(List.of(LocalTime.of(9, 0)))
            .build());

    private Channels() {}

    public static Channel on(Network network) {
        return channel(network, ChannelDetails.NONE, ChannelHealth.GOOD, MONDAYS, "Europe/Berlin");
    }

    public static Channel on(Network network, ChannelDetails details) {
        return channel(network, details, ChannelHealth.GOOD, MONDAYS, "Europe/Berlin");
    }

    public static Channel with(ChannelHealth health, List<PostingDay> week) {
        return channel(Network.LINKEDIN, ChannelDetails.NONE, health, week, "Europe/Berlin");
    }

    public static Channel in(String timezone) {
        return channel(Network.LINKEDIN, ChannelDetails.NONE, ChannelHealth.GOOD, MONDAYS, timezone);
    }

    public static ChannelDetails mastodon(int maxCharacters) {
        return ChannelDetails.builder().maxCharacters(maxCharacters).build();
    }

    public static ChannelDetails x(@Nullable String plan) {
        return ChannelDetails.builder().subscriptionType(plan).build();
    }

    public static ChannelDetails boards(String... serviceIds) {
        return ChannelDetails.builder()
                .boards(List.of(serviceIds).stream()
                        .map(id -> PinterestBoard.builder("id-" + id, id)
                                .name("Board " + id)
                                .urlText("https://pin.example/" + id)
                                .build())
                        .toList())
                .build();
    }

    private static Channel channel(
            Network network, ChannelDetails details, ChannelHealth health, List<PostingDay> week, String timezone) {
        return Channel.builder(ID, new OrganizationId("o1"), network)
                .type(ChannelType.PROFILE)
                .name("harbour")
                .serviceId("s1")
                .timezone(timezone)
                .health(health)
                .postingSchedule(week)
                .details(details)
                .build();
    }
}
