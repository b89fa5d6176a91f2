package dev.socialscheduler.contract.pact;

import java.util.List;

/** Questions that change nothing. */
interface ReadingWire {

    List<Exchange> account();

    List<Exchange> channels();

    /** Those that are not locked. */
    List<Exchange> openChannels();

    /** Those on Mastodon. */
    List<Exchange> channelsOfOneNetwork();

    /** The one on Pinterest. */
    List<Exchange> channel();

    List<Exchange> queuedPost();

    List<Exchange> sentPost();

    /** The sent one and the queued one. */
    List<Exchange> postsById();

    /** Two posts of three, or of more. */
    List<Exchange> firstPage();

    List<Exchange> secondPage();

    default List<Exchange> drafts() {
        return List.of();
    }

    default List<Exchange> filteredPosts() {
        return List.of();
    }

    default List<Exchange> postsOfAllChannels() {
        return List.of();
    }

    default List<Exchange> dailyPostingLimits() {
        return List.of();
    }

    default List<Exchange> configuration() {
        return List.of();
    }
}
