package dev.socialscheduler.contract.memory;

import dev.socialscheduler.Account;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelDetails;
import dev.socialscheduler.ChannelHealth;
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

/** The account and its channels. They never change. */
final class MemoryChannels {

    static final OrganizationId ORGANIZATION = new OrganizationId("memory-organization");

    static final Account ACCOUNT = Account.builder("memory-account")
            .email("somebody@memory.example")
            .name("Somebody")
            .timezone("UTC")
            .organizations(
                    List.of(Organization.builder(ORGANIZATION, "In memory").build()))
            .build();

    private static final List<LocalTime> SLOTS = List.of(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private static final Set<Network> NOT_FOR_POSTS = EnumSet.of(Network.UNKNOWN, Network.START_PAGE, Network.WHATSAPP);

    static final List<Channel> ALL = Stream.of(Network.values())
            .filter(network -> !NOT_FOR_POSTS.contains(network))
            .map(MemoryChannels::channel)
            .toList();

    private MemoryChannels() {}

    private static Channel channel(Network network) {
        return Channel.builder(new ChannelId("memory-" + network.wireName()), ORGANIZATION, network)
                .type(ChannelType.PROFILE)
                .name("somebody")
                .serviceId(network.wireName() + "-1")
                .timezone("UTC")
                .health(ChannelHealth.GOOD)
                .postingSchedule(Arrays.stream(DayOfWeek.values())
                        .map(day -> PostingDay.builder(day).times(SLOTS).build())
                        .toList())
                .details(ChannelDetails.NONE)
                .build();
    }
}
