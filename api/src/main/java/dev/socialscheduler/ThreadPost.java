package dev.socialscheduler;

import dev.socialscheduler.Asset.Link;
import dev.socialscheduler.internal.Components;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up in a thread. The first post of the thread is the post itself and is not listed here; the library adds it
 * if the provider requires it. Immutable.
 */
public final class ThreadPost {

    private final String text;
    private final List<Asset> assets;
    private final @Nullable Link link;

    private ThreadPost(Builder builder) {
        this.text = builder.text;
        this.assets = List.copyOf(builder.assets);
        this.link = builder.link;
    }

    /** Creates a follow-up that consists of text only. */
    public static ThreadPost of(String text) {
        return builder(text).build();
    }

    /** Returns a builder of a {@link ThreadPost} with its required values. */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the text; empty if the follow-up consists of assets only. */
    public String text() {
        return text;
    }

    /** Returns the assets of the follow-up, in order; unmodifiable. */
    public List<Asset> assets() {
        return assets;
    }

    /** Returns the link card of the follow-up (Bluesky, Threads), or null. */
    public @Nullable Link link() {
        return link;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ThreadPost that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return components().toString();
    }

    private Components components() {
        return Components.of("ThreadPost")
                .with("text", text)
                .with("assets", assets)
                .with("link", link);
    }

    /** Builds a {@link ThreadPost}. Not thread-safe. */
    public static final class Builder {

        private String text;
        private List<Asset> assets = List.of();
        private @Nullable Link link;

        private Builder(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        private Builder(ThreadPost from) {
            text = from.text;
            assets = from.assets;
            link = from.link;
        }

        /** Sets the text. */
        public Builder text(String value) {
            text = Objects.requireNonNull(value, "text");
            return this;
        }

        /** Sets the assets of the follow-up, in order. */
        public Builder assets(List<Asset> values) {
            assets = List.copyOf(values);
            return this;
        }

        /** Sets the link card of the follow-up (Bluesky, Threads). */
        public Builder link(@Nullable Link value) {
            link = value;
            return this;
        }

        /** Returns the follow-up. */
        public ThreadPost build() {
            return new ThreadPost(this);
        }
    }
}
