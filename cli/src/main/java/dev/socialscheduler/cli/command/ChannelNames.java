package dev.socialscheduler.cli.command;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.cli.calendar.ChannelDirectory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Channels from the command line. IDs cost no request; all names are looked up together.
 *
 * @param ids the channels; unmodifiable
 * @param organization the organization of all channels, if they were looked up and share one
 */
record ChannelNames(List<ChannelId> ids, Optional<OrganizationId> organization) {

    static ChannelNames find(
            CommandContext context, SocialScheduler scheduler, List<String> texts, @Nullable String organization) {
        if (texts.stream().noneMatch(text -> text.contains(":"))) {
            return new ChannelNames(texts.stream().map(Ids::channel).distinct().toList(), Optional.empty());
        }
        ChannelDirectory directory = new ChannelLookup(scheduler, context.config(), organization).directory();
        List<Channel> channels = texts.stream().map(directory::find).distinct().toList();
        List<OrganizationId> owners =
                channels.stream().map(Channel::organizationId).distinct().toList();
        return new ChannelNames(
                channels.stream().map(Channel::id).toList(),
                owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty());
    }
}
