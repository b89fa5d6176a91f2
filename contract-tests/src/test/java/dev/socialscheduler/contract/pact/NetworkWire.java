package dev.socialscheduler.contract.pact;

import java.util.List;

/** New posts of which something depends on the network. */
interface NetworkWire {

    default List<Exchange> post(NetworkPost post) {
        return List.of();
    }

    default List<Exchange> linkCard() {
        return List.of();
    }

    default List<Exchange> describedLinkCard() {
        return List.of();
    }

    default List<Exchange> picturedLinkCard() {
        return List.of();
    }

    default List<Exchange> thread() {
        return List.of();
    }

    default List<Exchange> threadWithMedia() {
        return List.of();
    }

    default List<Exchange> retweet() {
        return List.of();
    }
}
