package dev.socialscheduler.contract.pact;

import java.util.List;

/** What the provider understands and will not do. An empty list says that this wire has no such answer. */
interface RefusalWire {

    List<Exchange> noSuchChannel();

    List<Exchange> foreignChannel();

    List<Exchange> noSuchPost();

    List<Exchange> invalidPost();

    /** An Instagram post without a picture and a type. */
    default List<Exchange> twoReasons() {
        return List.of();
    }

    List<Exchange> repeatedPost();

    List<Exchange> postOnNoChannel();

    default List<Exchange> postOnForeignChannel() {
        return List.of();
    }

    List<Exchange> postOnDisconnectedChannel();

    List<Exchange> queueIsFull();

    default List<Exchange> deleteNothing() {
        return List.of();
    }

    default List<Exchange> moveNothing() {
        return List.of();
    }

    default List<Exchange> editNothing() {
        return List.of();
    }
}
