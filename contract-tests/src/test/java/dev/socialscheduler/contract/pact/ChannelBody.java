package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.truth;

import au.com.dius.pact.consumer.dsl.PactDslJsonRootValue;
import dev.socialscheduler.Network;

/** Channels as the dialects tell them. */
final class ChannelBody {

    private static final String DAYS = "mon|tue|wed|thu|fri|sat|sun";

    private ChannelBody() {}

    /** A channel in the dialects {@code current} and {@code beta}. */
    static Fields of(Network network, String name) {
        Fields day = Fields.matching("day", DAYS, "mon");
        return common(network, name)
                .and(Fields.eachLike("postingSchedule", day.and(times("20:00")).and(truth("paused", false))));
    }

    /** A channel in the dialect {@code gateway}. */
    static Fields gateway(Network network, String name) {
        Fields days = object -> object.eachLike("days", PactDslJsonRootValue.stringMatcher(DAYS, "mon"));
        return common(network, name).and(Fields.object("postingSchedule", days.and(times("20:00"))));
    }

    private static Fields times(String example) {
        return object -> object.eachLike("times", PactDslJsonRootValue.stringMatcher("\\d\\d:\\d\\d", example));
    }

    private static Fields common(Network network, String name) {
        return Fields.id("id", Examples.channel(network).value())
                .and(Fields.id("organizationId", Examples.ORGANIZATION.value()))
                .and(text("service", network.wireName()))
                .and(text("type", "profile"))
                .and(text("name", name))
                .and(text("displayName", "Harbour Bakery"))
                .and(text("serviceId", network.wireName() + "-1"))
                .and(text("timezone", "America/New_York"))
                .and(truth("isDisconnected", false))
                .and(truth("isLocked", false))
                .and(truth("isQueuePaused", false))
                .and(Fields.time("createdAt", "2025-10-19T08:00:00.000Z"));
    }
}
