package dev.socialscheduler.cli.calendar;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelDetails;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.Network;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PinterestBoard;
import java.util.List;

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
        return Channel.builder(
                        new ChannelId("id-" + network.wireName() + "-" + name), new OrganizationId("org"), network)
                .type(ChannelType.PROFILE)
                .name(name)
                .displayName("The " + name)
                .serviceId("service-1")
                .timezone(zone)
                .health(ChannelHealth.GOOD)
                .details(
                        network == Network.PINTEREST
                                ? ChannelDetails.builder()
                                        .boards(List.of(PinterestBoard.builder("1", "board-1")
                                                .name("Bread")
                                                .urlText("https://example.com/b")
                                                .build()))
                                        .build()
                                : ChannelDetails.NONE)
                .build();
    }
}
