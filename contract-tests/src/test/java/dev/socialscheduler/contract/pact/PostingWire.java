package dev.socialscheduler.contract.pact;

import java.util.List;

/** New posts, of which nothing depends on the network. */
interface PostingWire {

    List<Exchange> queued();

    default List<Exchange> next() {
        return List.of();
    }

    List<Exchange> now();

    /** The same text for Mastodon and Bluesky, in one request. */
    List<Exchange> several();

    /** Three posts in one request; the channel of the second one does not exist. */
    default List<Exchange> oneOfSeveralRefused() {
        return List.of();
    }

    List<Exchange> at();

    default List<Exchange> draft() {
        return List.of();
    }

    default List<Exchange> reminder() {
        return List.of();
    }

    default List<Exchange> tagged() {
        return List.of();
    }

    default List<Exchange> forApproval() {
        return List.of();
    }

    /** With an idea, a source and the mark for help by a machine. */
    default List<Exchange> withOrigin() {
        return List.of();
    }

    default List<Exchange> picture() {
        return List.of();
    }

    default List<Exchange> describedPicture() {
        return List.of();
    }

    default List<Exchange> twoPictures() {
        return List.of();
    }

    default List<Exchange> film() {
        return List.of();
    }

    default List<Exchange> document() {
        return List.of();
    }
}
