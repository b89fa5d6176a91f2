package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** What an asset of a stored post is. */
public enum AssetType implements WireName {
    IMAGE("image"),
    VIDEO("video"),
    DOCUMENT("document"),
    LINK("link"),
    /** A kind that this version of the library does not know; the raw word stands beside it. */
    UNKNOWN("");

    private final String word;

    AssetType(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Finds the kind for the provider's word; {@link #UNKNOWN} if there is none. */
    public static AssetType of(@Nullable String word) {
        return WireName.find(AssetType.class, word, UNKNOWN);
    }
}
