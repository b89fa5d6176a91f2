package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** What kind of presence on its network a channel is. */
public enum ChannelType implements WireName {
    PAGE("page"),
    PROFILE("profile"),
    BUSINESS("business"),
    GROUP("group"),
    ACCOUNT("account"),
    CHANNEL("channel"),
    /** A kind unknown to this version of the library; the raw wire name is kept. */
    UNKNOWN("");

    private final String word;

    ChannelType(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Finds the kind for the provider's wire name; {@link #UNKNOWN} if there is none. */
    public static ChannelType of(@Nullable String word) {
        return WireName.find(ChannelType.class, word, UNKNOWN);
    }
}
