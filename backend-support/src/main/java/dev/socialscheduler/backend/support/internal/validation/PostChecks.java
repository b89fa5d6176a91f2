package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.Validation;
import dev.socialscheduler.backend.support.internal.listener.Listeners;
import dev.socialscheduler.backend.support.internal.listener.Warnings;
import dev.socialscheduler.backend.support.internal.validation.ChannelMemory.Seen;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.spi.BackendContext;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All checks before a post is sent or changed: general rules, the rules of its network, and the state of its channel.
 * Sends no requests. Thread-safe.
 */
public final class PostChecks {

    private final Clock clock;
    private final PostValidator validator;
    private final ChannelMemory channels;
    private final DayMemory days;
    private final Warnings warnings;

    public PostChecks(BackendContext context, ChannelMemory channels, DayMemory days) {
        this.clock = context.clock();
        this.validator = new PostValidator(context.clock());
        this.channels = channels;
        this.days = days;
        this.warnings = new Warnings(new Listeners("", context.listener()));
    }

    /** Reports the warnings of a post that passed all checks and is about to be sent. */
    public void tell(NewPost post, Validation found) {
        warnings.tell(post, found.warnings());
    }

    /** Reports the warnings of an edit that passed all checks and is about to be sent. */
    public void tell(PostId id, PostEdit edit, Validation found) {
        warnings.tell(id, edit, found.warnings());
    }

    /**
     * Returns all violations of an edit. The stored post is not read, so only the metadata of the edit identify its
     * network.
     */
    public Validation check(PostEdit edit, Set<Capability> can) {
        Violations found = new Violations();
        validator.check(edit, found);
        NetworkRules.check(PostContent.of(edit), network(null, edit.metadata()), null, can, found);
        MediaWarnings.check(PostContent.of(edit), edit.shareMode(), clock.instant(), found);
        return new Validation(found.all());
    }

    /**
     * Returns all violations of a post, as far as the cached state of its channel allows.
     *
     * @param can the capabilities of the backend
     */
    public Validation check(NewPost post, Set<Capability> can) {
        Violations found = new Violations();
        validator.check(post, found);
        Seen seen = channels.find(post.channelId()).orElse(null);
        Channel channel = seen == null ? null : seen.channel();
        NetworkRules.check(PostContent.of(post), network(channel, post.metadata()), channel, can, found);
        if (seen != null && channels.isFresh(seen)) {
            ChannelRules.check(post, seen.channel(), found);
        }
        if (channel != null) {
            DayWarnings.check(post, channel, days, clock.instant(), found);
        }
        MediaWarnings.check(PostContent.of(post), post.shareMode(), clock.instant(), found);
        return new Validation(found.all());
    }

    /** Returns all violations of a post on a channel that does not exist. */
    public Validation checkLost(NewPost post) {
        Violations found = new Violations();
        found.when(true, "channelId", "There is no channel " + post.channelId() + ".");
        validator.check(post, found);
        return new Validation(found.all());
    }

    /** Returns whether the channel must be read for a complete validation. */
    public boolean isUnknown(ChannelId id) {
        return channels.find(id).filter(channels::isFresh).isEmpty();
    }

    private static Network network(@Nullable Channel channel, @Nullable PostMetadata metadata) {
        if (channel != null) {
            return channel.network();
        }
        return metadata == null ? Network.UNKNOWN : metadata.network();
    }
}
