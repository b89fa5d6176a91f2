package dev.socialscheduler.backend.support;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.Network;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostingDay;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Channels for tests: healthy, with a slot on Mondays. */
public final class Channels {

    public static final ChannelId ID = new ChannelId("c1");

    public static final List<PostingDay> MONDAYS =
            List.of(new PostingDay(DayOfWeek.MONDAY, List.of(LocalTime.of(9, 0)), false));

    private Channels() {}

    public static Channel on(Network network) {
        return channel(network, Channel.Details.NONE, Channel.Health.GOOD, MONDAYS, "Europe/Berlin");
    }

    public static Channel on(Network network, Channel.Details details) {
        return channel(network, details, Channel.Health.GOOD, MONDAYS, "Europe/Berlin");
    }

    public static Channel with(Channel.Health health, List<PostingDay> week) {
        return channel(Network.LINKEDIN, Channel.Details.NONE, health, week, "Europe/Berlin");
    }

    public static Channel in(String timezone) {
        return channel(Network.LINKEDIN, Channel.Details.NONE, Channel.Health.GOOD, MONDAYS, timezone);
    }

    public static Channel.Details mastodon(int maxCharacters) {
        return new Channel.Details(List.of(), null, maxCharacters, null, null);
    }

    public static Channel.Details x(@Nullable String plan) {
        return new Channel.Details(List.of(), null, null, plan, null);
    }

    public static Channel.Details boards(String... serviceIds) {
        return new Channel.Details(
                List.of(serviceIds).stream()
                        .map(id -> new Channel.Board("id-" + id, id, "Board " + id, "https://pin.example/" + id))
                        .toList(),
                null,
                null,
                null,
                null);
    }

    private static Channel channel(
            Network network, Channel.Details details, Channel.Health health, List<PostingDay> week, String timezone) {
        return new Channel(
                ID,
                new OrganizationId("o1"),
                network,
                network.word(),
                ChannelType.PROFILE,
                "profile",
                "harbour",
                null,
                "s1",
                timezone,
                health,
                week,
                null,
                null,
                Set.of(),
                details,
                null);
    }
}
