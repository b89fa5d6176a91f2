package dev.socialscheduler;

import dev.socialscheduler.Asset.Link;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One follow-up in a thread. The first post of the thread is the post itself, so it is not repeated here; the library
 * puts it first where the provider wants it.
 *
 * @param text what it says; empty if it only carries assets
 * @param assets its own assets, in order
 * @param link its own link card (Bluesky, Threads), or null
 */
public record ThreadPost(
        String text, List<Asset> assets, @Nullable Link link) {

    public ThreadPost {
        Objects.requireNonNull(text, "text");
        assets = List.copyOf(assets);
    }

    /** A follow-up that is only text. */
    public static ThreadPost of(String text) {
        return new ThreadPost(text, List.of(), null);
    }
}
