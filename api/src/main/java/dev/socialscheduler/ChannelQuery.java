package dev.socialscheduler;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which channels to list.
 *
 * @param organization whose channels, or null for the configured organization, or else the account's only one
 * @param networks only channels of these networks; empty for all. The provider cannot filter by network, so the
 *     library does, after one request
 * @param locked only channels that are (or are not) locked, or null for both
 */
public record ChannelQuery(
        @Nullable OrganizationId organization,
        Set<Network> networks,
        @Nullable Boolean locked) {

    public ChannelQuery {
        networks = Set.copyOf(networks);
    }

    /** Every channel of the configured, or else the account's only organization. */
    public static ChannelQuery all() {
        return new ChannelQuery(null, Set.of(), null);
    }

    /** The same query for one organization. */
    public ChannelQuery in(OrganizationId id) {
        return new ChannelQuery(id, networks, locked);
    }

    /** The same query for some networks. */
    public ChannelQuery on(Network... wanted) {
        return new ChannelQuery(organization, Set.copyOf(List.of(wanted)), locked);
    }

    /** The same query for channels that are, or are not, locked. */
    public ChannelQuery locked(boolean wanted) {
        return new ChannelQuery(organization, networks, wanted);
    }
}
