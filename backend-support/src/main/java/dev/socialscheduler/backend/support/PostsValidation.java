package dev.socialscheduler.backend.support;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Validation;
import dev.socialscheduler.backend.support.internal.validation.PostChecks;
import dev.socialscheduler.backend.support.internal.validation.RequiredCapabilities;
import dev.socialscheduler.error.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Validates posts without sending them, and reads each channel that is not known yet.
 *
 * @param channel reads a channel
 */
record PostsValidation(PostChecks checks, GuardErrorMapper errors, Function<ChannelId, Channel> channel) {

    List<Validation> of(List<NewPost> posts, Set<Capability> available) {
        Set<ChannelId> nonexistent = posts.stream()
                .map(NewPost::channelId)
                .distinct()
                .filter(checks::isUnknown)
                .filter(id -> !exists(id))
                .collect(Collectors.toSet());
        return posts.stream()
                .map(post -> validated(post, !nonexistent.contains(post.channelId()), available))
                .toList();
    }

    private boolean exists(ChannelId id) {
        try {
            channel.apply(id);
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private Validation validated(NewPost post, boolean exists, Set<Capability> available) {
        Validation found = exists ? checks.check(post, available) : checks.checkLost(post);
        return new Validation(
                Stream.concat(found.violations().stream(), errors.unsupported(RequiredCapabilities.of(post), available))
                        .toList());
    }
}
