package dev.socialscheduler.emulator.world;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The networks of the GraphQL enum {@code Service}, as the service's public pages describe them: the name on the wire,
 * the key of the metadata input, text limits (UTF-16 units; Bluesky: graphemes) and the daily limit.
 */
public enum Network {
    INSTAGRAM("instagram", "instagram", "Instagram", 2196, 2200, 50),
    FACEBOOK("facebook", "facebook", "Facebook", 5000, 5000, 35),
    TWITTER("twitter", "twitter", "Twitter", 280, null, null),
    LINKEDIN("linkedin", "linkedin", "LinkedIn", 3000, 1250, null),
    PINTEREST("pinterest", "pinterest", "Pinterest", 500, null, null),
    TIKTOK("tiktok", "tiktok", "TikTok", 4000, null, 25),
    GOOGLE_BUSINESS("googlebusiness", "google", "Google Business", 4000, null, null),
    START_PAGE("startPage", null, "Start Page", null, null, null),
    MASTODON("mastodon", "mastodon", "Mastodon", 500, null, null),
    YOUTUBE("youtube", "youtube", "YouTube", 5000, null, 10),
    THREADS("threads", "threads", "Threads", 500, null, null),
    BLUESKY("bluesky", "bluesky", "Bluesky", 300, null, null),
    SUBSTACK("substack", "substack", "Substack", null, null, null),
    WHATSAPP("whatsapp", null, "WhatsApp", null, null, null);

    private final String word;
    private final @Nullable String metadataKey;
    private final String label;
    private final @Nullable Integer textLimit;
    private final @Nullable Integer firstCommentLimit;
    private final @Nullable Integer dailyLimit;

    Network(
            String word,
            @Nullable String metadataKey,
            String label,
            @Nullable Integer textLimit,
            @Nullable Integer firstCommentLimit,
            @Nullable Integer dailyLimit) {
        this.word = word;
        this.metadataKey = metadataKey;
        this.label = label;
        this.textLimit = textLimit;
        this.firstCommentLimit = firstCommentLimit;
        this.dailyLimit = dailyLimit;
    }

    /** Returns the network with this name on the wire. */
    public static Optional<Network> ofWireName(String word) {
        return Arrays.stream(values()).filter(n -> n.word.equals(word)).findFirst();
    }

    /** Returns the value of the GraphQL enum {@code Service}. */
    public String wireName() {
        return word;
    }

    /** Returns the key in {@code PostInputMetaData}, or null if you cannot post to the network. */
    public @Nullable String metadataKey() {
        return metadataKey;
    }

    /** Returns the display name. */
    public String label() {
        return label;
    }

    /** Returns the default text limit of a post, or null if none is published. */
    public @Nullable Integer textLimit() {
        return textLimit;
    }

    /** Returns the limit of a first comment, or null if the network has none. */
    public @Nullable Integer firstCommentLimit() {
        return firstCommentLimit;
    }

    /** Returns how many posts a channel may send on one calendar day, or null for no limit. */
    public @Nullable Integer dailyLimit() {
        return dailyLimit;
    }

    /** Whether posts on this network can be threads. */
    public boolean hasThreads() {
        return this == TWITTER || this == MASTODON || this == THREADS || this == BLUESKY;
    }

    /** Whether a link attachment excludes assets, as documented for these networks. */
    public boolean hasLinkAttachment() {
        return this == BLUESKY || this == FACEBOOK || this == LINKEDIN || this == THREADS || this == SUBSTACK;
    }
}
