package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** Type of an asset of a stored post. */
public enum AssetType implements WireName {
    IMAGE("image"),
    VIDEO("video"),
    DOCUMENT("document"),
    LINK("link"),
    /** A type unknown to this version of the library; the raw wire name is kept. */
    UNKNOWN("");

    private final String word;

    AssetType(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Returns the type with this wire name, or {@link #UNKNOWN} if there is none. */
    public static AssetType of(@Nullable String word) {
        return WireName.find(AssetType.class, word, UNKNOWN);
    }
}
