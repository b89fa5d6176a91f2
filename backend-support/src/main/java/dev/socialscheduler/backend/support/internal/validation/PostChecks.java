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
 * Everything that is checked before a post is sent or changed: what holds everywhere, what its network takes, and what
 * the state of its channel does to it. Asks nobody. Thread-safe.
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

    /** Tells the warnings of a post. Only when nothing refuses it any more: what is told is about to be sent. */
    public void tell(NewPost post, Validation found) {
        warnings.tell(post, found.warnings());
    }

    /** Tells the warnings of an edit, under the same condition. */
    public void tell(PostId id, PostEdit edit, Validation found) {
        warnings.tell(id, edit, found.warnings());
    }

    /** Returns everything that is wrong with an edit. Its post is not read for that: only its metadata tell its network. */
    public Validation check(PostEdit edit, Set<Capability> can) {
        Violations found = new Violations();
        validator.check(edit, found);
        NetworkRules.check(PostContent.of(edit), network(null, edit.metadata()), null, can, found);
        MediaWarnings.check(PostContent.of(edit), edit.shareMode(), clock.instant(), found);
        return new Validation(found.all());
    }

    /**
     * Returns everything that is wrong with a post, as far as what is remembered of its channel tells.
     *
     * @param can what the backend can do
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

    /** Returns everything that is wrong with a post on a channel that does not exist. */
    public Validation checkLost(NewPost post) {
        Violations found = new Violations();
        found.when(true, "channelId", "There is no channel " + post.channelId() + ".");
        validator.check(post, found);
        return new Validation(found.all());
    }

    /** Returns whether a channel must be asked for to tell everything. */
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
