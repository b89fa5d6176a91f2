package dev.socialscheduler.contract.memory;

import dev.socialscheduler.Account;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelType;
import dev.socialscheduler.Network;
import dev.socialscheduler.Organization;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostingDay;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The account and its channels; they never change. */
final class MemoryChannels {

    static final OrganizationId ORGANIZATION = new OrganizationId("memory-organization");

    static final Account ACCOUNT = new Account(
            "memory-account",
            "somebody@memory.example",
            "Somebody",
            "UTC",
            null,
            List.of(new Organization(ORGANIZATION, "In memory", null, null, null, null)));

    private static final List<LocalTime> SLOTS = List.of(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private static final Set<Network> NOT_FOR_POSTS = EnumSet.of(Network.UNKNOWN, Network.START_PAGE, Network.WHATSAPP);

    static final List<Channel> ALL = Stream.of(Network.values())
            .filter(network -> !NOT_FOR_POSTS.contains(network))
            .map(MemoryChannels::channel)
            .toList();

    private MemoryChannels() {}

    private static Channel channel(Network network) {
        return new Channel(
                new ChannelId("memory-" + network.word()),
                ORGANIZATION,
                network,
                network.word(),
                ChannelType.PROFILE,
                ChannelType.PROFILE.word(),
                "somebody",
                null,
                network.word() + "-1",
                "UTC",
                Channel.Health.GOOD,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new PostingDay(day, SLOTS, false))
                        .toList(),
                null,
                null,
                Set.of(),
                Channel.Details.NONE,
                null);
    }
}
