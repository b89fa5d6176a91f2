package dev.socialscheduler.emulator.internal.graphql.gateway;

import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values that the gateway's dialect spells differently in the output. */
final class GatewayWireNames {
    private GatewayWireNames() {}

    // four words for six statuses: a post that waits for approval is not scheduled yet, one being sent is not sent yet
    static String status(PostStatus status) {
        return switch (status) {
            case DRAFT, NEEDS_APPROVAL -> "draft";
            case SCHEDULED, SENDING -> "scheduled";
            case SENT -> "sent";
            case ERROR -> "failed";
        };
    }

    /** Returns the statuses that a word stands for, or none for an unknown word. */
    static Set<PostStatus> statuses(@Nullable String word) {
        return Arrays.stream(PostStatus.values())
                .filter(status -> status(status).equals(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String schedulingType(Post post) {
        if (status(post.status()).equals("draft")) {
            return "draft";
        }
        return post.sharedNow() ? "now" : "scheduled";
    }

    static String shareMode(Post post) {
        return post.sharedNow() ? "share" : "queue";
    }
}
