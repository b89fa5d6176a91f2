package dev.socialscheduler.backend.support;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.Validation;
import dev.socialscheduler.backend.support.ChannelMemory.Seen;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.spi.BackendContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that is checked before a new post is sent: what holds everywhere, what its network takes, and what the state
 * of its channel does to it. Thread-safe.
 */
final class PostChecks {

    private static final Logger LOG = LoggerFactory.getLogger(PostChecks.class);

    private final PostValidator validator;
    private final ChannelMemory channels;
    private final Supplier<Set<Capability>> capabilities;
    private final SchedulerListener listener;

    PostChecks(BackendContext context, ChannelMemory channels, Supplier<Set<Capability>> capabilities) {
        this.validator = new PostValidator(context.clock());
        this.channels = channels;
        this.capabilities = capabilities;
        this.listener = context.listener();
    }

    /** Returns the errors of a post that is to be sent, without a request; warnings are told, if there are no errors. */
    List<Violation> beforeSending(NewPost post) {
        Validation found = check(post, channels.find(post.channelId()).orElse(null));
        if (found.isValid() && !found.warnings().isEmpty()) {
            found.warnings().forEach(warning -> LOG.warn("A post on the channel {}: {}", post.channelId(), warning));
            listener.warned(post, found.warnings());
        }
        return found.errors();
    }

    /**
     * Returns everything that is wrong with a post.
     *
     * @param ask reads a channel of which nothing, or nothing fresh, is known
     */
    Validation validate(NewPost post, Function<ChannelId, Channel> ask) {
        Optional<Seen> known = channels.find(post.channelId()).filter(channels::isFresh);
        if (known.isPresent()) {
            return check(post, known.get());
        }
        try {
            channels.remember(ask.apply(post.channelId()));
            return check(post, channels.find(post.channelId()).orElse(null));
        } catch (NotFoundException e) {
            Violations found = new Violations();
            found.when(true, "channelId", "There is no channel " + post.channelId() + ".");
            validator.check(post, found);
            return new Validation(found.all());
        }
    }

    private Validation check(NewPost post, @Nullable Seen seen) {
        Violations found = new Violations();
        validator.check(post, found);
        PostMetadata metadata = post.metadata();
        Network network =
                seen != null ? seen.channel().network() : metadata == null ? Network.UNKNOWN : metadata.network();
        NetworkRules.check(post, network, seen == null ? null : seen.channel(), capabilities.get(), found);
        if (seen != null && channels.isFresh(seen)) {
            ChannelRules.check(post, seen.channel(), found);
        }
        DueWarnings.check(post, found);
        return new Validation(found.all());
    }
}
