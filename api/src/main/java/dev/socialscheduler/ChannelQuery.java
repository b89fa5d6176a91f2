package dev.socialscheduler;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Query for channels.
 *
 * @param organization the organization; null for the configured one, or else the account's only one
 * @param networks the networks; empty for all. The provider cannot filter by network, so the library filters the
 *     response
 * @param locked true for locked channels only, false for unlocked ones only, null for both
 */
public record ChannelQuery(
        @Nullable OrganizationId organization,
        Set<Network> networks,
        @Nullable Boolean locked) {

    public ChannelQuery {
        networks = Set.copyOf(networks);
    }

    /** Returns a query for all channels of the configured organization, or else the account's only one. */
    public static ChannelQuery all() {
        return new ChannelQuery(null, Set.of(), null);
    }

    /** Returns this query for an organization. */
    public ChannelQuery in(OrganizationId id) {
        return new ChannelQuery(id, networks, locked);
    }

    /** Returns this query for some networks. */
    public ChannelQuery on(Network... wanted) {
        return new ChannelQuery(organization, Set.copyOf(List.of(wanted)), locked);
    }

    /** Returns this query for locked or for unlocked channels only. */
    public ChannelQuery locked(boolean wanted) {
        return new ChannelQuery(organization, networks, wanted);
    }
}
