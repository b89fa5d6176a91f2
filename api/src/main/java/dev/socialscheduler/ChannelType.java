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
    /** A kind that this version of the library does not know; the raw word stands beside it. */
    UNKNOWN("");

    private final String word;

    ChannelType(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Finds the kind for the provider's word; {@link #UNKNOWN} if there is none. */
    public static ChannelType of(@Nullable String word) {
        return WireName.find(ChannelType.class, word, UNKNOWN);
    }
}
