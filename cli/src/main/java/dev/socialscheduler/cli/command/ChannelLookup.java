package dev.socialscheduler.cli.command;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Organization;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.ChannelDirectory;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.SchedulerConfig;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up the channels that a command works on, with one request per organization, and one more if none is named. */
final class ChannelLookup {

    private final SocialScheduler scheduler;
    private final List<OrganizationId> named;

    /**
     * Prepares a lookup; no request is sent yet.
     *
     * @param config names the organization if the command line does not; if neither does, all are read
     * @param organization the organization that the command line names, or null
     */
    ChannelLookup(SocialScheduler scheduler, SchedulerConfig config, @Nullable String organization) {
        this.scheduler = scheduler;
        this.named = Optional.ofNullable(organization)
                .map(Ids::organization)
                .or(() -> config.find(CommonSettings.ORGANIZATION_ID))
                .map(List::of)
                .orElse(List.of());
    }

    /** Returns the channels that match a query. */
    List<Channel> channels(ChannelQuery query) {
        return organizations().stream()
                .flatMap(id -> scheduler.channels(query.in(id)).stream())
                .toList();
    }

    /** Returns all channels, to find some of them by name. */
    ChannelDirectory directory() {
        return new ChannelDirectory(channels(ChannelQuery.all()));
    }

    private List<OrganizationId> organizations() {
        return named.isEmpty()
                ? scheduler.organizations().stream().map(Organization::id).toList()
                : named;
    }
}
