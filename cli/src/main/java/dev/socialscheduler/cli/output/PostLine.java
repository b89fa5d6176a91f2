package dev.socialscheduler.cli.output;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.cli.text.CleanText;
import dev.socialscheduler.cli.text.DisplayWidth;
import java.time.Instant;

/** Formats a post on one line. */
public final class PostLine {

    private static final int TEXT_WIDTH = 48;

    private PostLine() {}

    public static String of(String what, Post post) {
        Instant when = post.sentAt() == null ? post.dueAt() : post.sentAt();
        return what + " " + post.id() + " (" + CleanText.line(post.networkWireName() + ", " + status(post))
                + (when == null ? "" : ", " + Times.utc(when)) + "): " + text(post.text());
    }

    /** Returns the beginning of a post's text. */
    public static String text(String whole) {
        return DisplayWidth.cut(CleanText.line(whole), TEXT_WIDTH);
    }

    /** Returns the status of a post, the same for every backend; the provider's own word if the status is unknown. */
    public static String status(Post post) {
        return post.status() == PostStatus.UNKNOWN
                ? post.statusWireName()
                : post.status().wireName();
    }
}
