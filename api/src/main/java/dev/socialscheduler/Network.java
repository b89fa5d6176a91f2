package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** A social network. X has the provider's wire name, {@code twitter}. */
public enum Network implements WireName {
    INSTAGRAM("instagram", "Instagram"),
    FACEBOOK("facebook", "Facebook"),
    TWITTER("twitter", "X (Twitter)"),
    LINKEDIN("linkedin", "LinkedIn"),
    PINTEREST("pinterest", "Pinterest"),
    TIKTOK("tiktok", "TikTok"),
    GOOGLE_BUSINESS("googlebusiness", "Google Business"),
    /** Buffer's link page; does not accept posts. */
    START_PAGE("startPage", "Start Page"),
    MASTODON("mastodon", "Mastodon"),
    YOUTUBE("youtube", "YouTube"),
    THREADS("threads", "Threads"),
    BLUESKY("bluesky", "Bluesky"),
    SUBSTACK("substack", "Substack"),
    /** Does not accept posts. */
    WHATSAPP("whatsapp", "WhatsApp"),
    /** A network unknown to this version of the library; the raw wire name is kept. */
    UNKNOWN("", "an unknown network");

    private final String word;
    private final String title;

    Network(String word, String title) {
        this.word = word;
        this.title = title;
    }

    @Override
    public String wireName() {
        return word;
    }

    /** Returns the display name of the network. */
    public String title() {
        return title;
    }

    /** Returns the network with this wire name, or {@link #UNKNOWN} if there is none. */
    public static Network of(@Nullable String word) {
        return WireName.find(Network.class, word, UNKNOWN);
    }
}
