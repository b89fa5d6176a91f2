package dev.socialscheduler.cli;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.cli.text.CleanText;
import dev.socialscheduler.cli.text.DisplayWidth;
import java.time.Instant;

/** A post in one line, after a command changed it. */
final class PostLine {

    private static final int TEXT_WIDTH = 48;

    private PostLine() {}

    static String of(String what, Post post) {
        Instant when = post.sentAt() == null ? post.dueAt() : post.sentAt();
        return what + " " + post.id() + " (" + CleanText.line(post.networkWord() + ", " + status(post))
                + (when == null ? "" : ", " + Times.utc(when)) + "): " + text(post.text());
    }

    /** Returns the beginning of what a post says. */
    static String text(String whole) {
        return DisplayWidth.cut(CleanText.line(whole), TEXT_WIDTH);
    }

    /** Returns where a post stands, in the same words over every backend; the provider's own if nobody knows it. */
    static String status(Post post) {
        return post.status() == PostStatus.UNKNOWN
                ? post.statusWord()
                : post.status().word();
    }
}
