package dev.socialscheduler.emulator.internal.v1;

import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;

/** The words of the older API for the status of a post. */
final class UpdateStatus {
    private UpdateStatus() {}

    static String of(Post post) {
        return switch (post.status()) {
            case DRAFT, NEEDS_APPROVAL -> "draft";
            case SCHEDULED, SENDING -> "buffer";
            case ERROR -> "error";
            case SENT -> ofSent(post);
        };
    }

    private static String ofSent(Post post) {
        if (post.isNative()) {
            return post.text().startsWith("@") ? "service_reply" : "service";
        }
        return post.notification() ? "notified" : "sent";
    }

    static boolean isDraft(Post post) {
        return post.status() == PostStatus.DRAFT || post.status() == PostStatus.NEEDS_APPROVAL;
    }

    /** Returns whether it is in the pending list. Failed updates stay there, where people can try again. */
    static boolean isPending(Post post) {
        return post.status() != PostStatus.SENT && !isDraft(post);
    }
}
