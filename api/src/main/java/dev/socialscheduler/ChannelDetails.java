package dev.socialscheduler;

import dev.socialscheduler.internal.Addresses;
import dev.socialscheduler.internal.Components;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Channel details that only some networks have. Immutable. */
public final class ChannelDetails {

    /** No details. */
    public static final ChannelDetails NONE = builder().build();

    private final List<PinterestBoard> boards;
    private final @Nullable String serverUrlText;
    private final @Nullable Integer maxCharacters;
    private final @Nullable String subscriptionType;
    private final @Nullable Boolean defaultToReminders;

    private ChannelDetails(Builder builder) {
        this.boards = List.copyOf(builder.boards);
        this.serverUrlText = builder.serverUrlText;
        this.maxCharacters = builder.maxCharacters;
        this.subscriptionType = builder.subscriptionType;
        this.defaultToReminders = builder.defaultToReminders;
    }

    /** Returns a builder of a {@link ChannelDetails}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the boards (Pinterest); unmodifiable. */
    public List<PinterestBoard> boards() {
        return boards;
    }

    /** Returns the URI of the home server (Mastodon, Bluesky); null if absent or not a valid URI. */
    public @Nullable URI serverUrl() {
        return Addresses.parse(serverUrlText);
    }

    /** Returns the URI as text, as returned by the provider, or null if absent. */
    public @Nullable String serverUrlText() {
        return serverUrlText;
    }

    /** Returns the maximum text length on the channel's server (Mastodon), or null. */
    public @Nullable Integer maxCharacters() {
        return maxCharacters;
    }

    /** Returns the paid plan of the account (X), empty if it has none; null if the backend does not report it. */
    public @Nullable String subscriptionType() {
        return subscriptionType;
    }

    /** Returns whether posts are reminders by default (Instagram, TikTok, YouTube), or null. */
    public @Nullable Boolean defaultToReminders() {
        return defaultToReminders;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelDetails that && components().equals(that.components());
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
        return Components.of("ChannelDetails")
                .with("boards", boards)
                .with("serverUrl", serverUrlText)
                .with("maxCharacters", maxCharacters)
                .with("subscriptionType", subscriptionType)
                .with("defaultToReminders", defaultToReminders);
    }

    /** Builds a {@link ChannelDetails}. Not thread-safe. */
    public static final class Builder {

        private List<PinterestBoard> boards = List.of();
        private @Nullable String serverUrlText;
        private @Nullable Integer maxCharacters;
        private @Nullable String subscriptionType;
        private @Nullable Boolean defaultToReminders;

        private Builder() {}

        private Builder(ChannelDetails from) {
            boards = from.boards;
            serverUrlText = from.serverUrlText;
            maxCharacters = from.maxCharacters;
            subscriptionType = from.subscriptionType;
            defaultToReminders = from.defaultToReminders;
        }

        /** Sets the boards (Pinterest). */
        public Builder boards(List<PinterestBoard> values) {
            boards = List.copyOf(values);
            return this;
        }

        /** Sets the URI of the home server (Mastodon, Bluesky). */
        public Builder serverUrl(@Nullable URI value) {
            serverUrlText = value == null ? null : value.toString();
            return this;
        }

        /** Sets the URI as text, as returned by the provider; it need not be a valid URI. */
        public Builder serverUrlText(@Nullable String value) {
            serverUrlText = value;
            return this;
        }

        /** Sets the maximum text length on the channel's server (Mastodon). */
        public Builder maxCharacters(@Nullable Integer value) {
            maxCharacters = value;
            return this;
        }

        /** Sets the paid plan of the account (X), empty if it has none. */
        public Builder subscriptionType(@Nullable String value) {
            subscriptionType = value;
            return this;
        }

        /** Sets whether posts are reminders by default (Instagram, TikTok, YouTube). */
        public Builder defaultToReminders(@Nullable Boolean value) {
            defaultToReminders = value;
            return this;
        }

        /** Returns the details. */
        public ChannelDetails build() {
            return new ChannelDetails(this);
        }
    }
}
