package dev.socialscheduler.cli.calendar;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.Network;
import dev.socialscheduler.OrganizationId;
import java.util.List;
import java.util.Set;

/** Channels for tests. */
final class SampleChannels {

    private SampleChannels() {}

    static ChannelDirectory directory() {
        return new ChannelDirectory(List.of(
                of(Network.BLUESKY, "shop", "Europe/Berlin"),
                of(Network.TWITTER, "shop", "America/New_York"),
                of(Network.INSTAGRAM, "shop", "Asia/Tokyo"),
                of(Network.FACEBOOK, "shop", "Europe/London"),
                of(Network.PINTEREST, "shop", "Europe/Berlin"),
                of(Network.YOUTUBE, "shop", "Europe/Berlin"),
                of(Network.GOOGLE_BUSINESS, "shop", "Europe/Berlin"),
                of(Network.TIKTOK, "shop", "Europe/Berlin"),
                of(Network.LINKEDIN, "shop", "Europe/Berlin"),
                of(Network.MASTODON, "twin", "Europe/Berlin"),
                of(Network.MASTODON, "Twin", "Mars/Olympus")));
    }

    static Channel of(Network network, String name, String zone) {
        return new Channel(
                new ChannelId("id-" + network.word() + "-" + name),
                new OrganizationId("org"),
                network,
                network.word(),
                ChannelType.PROFILE,
                "profile",
                name,
                "The " + name,
                "service-1",
                zone,
                Channel.Health.GOOD,
                List.of(),
                null,
                null,
                Set.of(),
                network == Network.PINTEREST
                        ? new Channel.Details(
                                List.of(new Channel.Board("1", "board-1", "Bread", "https://example.com/b")),
                                null,
                                null,
                                null,
                                null)
                        : Channel.Details.NONE,
                null);
    }
}
