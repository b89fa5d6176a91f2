package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** Type of a channel on its network. */
public enum ChannelType implements WireName {
    PAGE("page"),
    PROFILE("profile"),
    BUSINESS("business"),
    GROUP("group"),
    ACCOUNT("account"),
    CHANNEL("channel"),
    /** A type unknown to this version of the library; the raw wire name is kept. */
    UNKNOWN("");

    private final String word;

    ChannelType(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Returns the type with this wire name, or {@link #UNKNOWN} if there is none. */
    public static ChannelType of(@Nullable String word) {
        return WireName.find(ChannelType.class, word, UNKNOWN);
    }
}
