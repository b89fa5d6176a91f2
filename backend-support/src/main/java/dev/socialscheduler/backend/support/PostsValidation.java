package dev.socialscheduler.backend.support;

import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Validation;
import dev.socialscheduler.backend.support.internal.validation.PostChecks;
import dev.socialscheduler.backend.support.internal.validation.RequiredCapabilities;
import dev.socialscheduler.error.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Validates posts without sending them, and reads each channel that is not known yet.
 *
 * @param read reads a channel, and throws if it does not exist
 */
record PostsValidation(PostChecks checks, GuardErrorMapper errors, Consumer<ChannelId> read) {

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
            read.accept(id);
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
