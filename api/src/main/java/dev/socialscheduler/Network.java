package dev.socialscheduler;

import org.jspecify.annotations.Nullable;

/** A social network, as the provider lists them. X is called by the provider's word, twitter. */
public enum Network implements WireName {
    INSTAGRAM("instagram", "Instagram"),
    FACEBOOK("facebook", "Facebook"),
    TWITTER("twitter", "X (Twitter)"),
    LINKEDIN("linkedin", "LinkedIn"),
    PINTEREST("pinterest", "Pinterest"),
    TIKTOK("tiktok", "TikTok"),
    GOOGLE_BUSINESS("googlebusiness", "Google Business"),
    /** Buffer's own link page; known, but nothing can be posted to it. */
    START_PAGE("startPage", "Start Page"),
    MASTODON("mastodon", "Mastodon"),
    YOUTUBE("youtube", "YouTube"),
    THREADS("threads", "Threads"),
    BLUESKY("bluesky", "Bluesky"),
    SUBSTACK("substack", "Substack"),
    /** Known, but nothing can be posted to it. */
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

    /** Returns the network's name as people write it. */
    public String title() {
        return title;
    }

    /** Finds the network for the provider's wire name; {@link #UNKNOWN} if there is none. */
    public static Network of(@Nullable String word) {
        return WireName.find(Network.class, word, UNKNOWN);
    }
}
