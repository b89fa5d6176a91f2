package dev.socialscheduler.contract.pact;

import java.util.List;

/** Ideas. */
interface IdeaWire {

    default List<Exchange> create() {
        return List.of();
    }

    default List<Exchange> createInDetail() {
        return List.of();
    }

    /** The first page, of one idea. */
    default List<Exchange> firstPage() {
        return List.of();
    }

    default List<Exchange> secondPage() {
        return List.of();
    }

    default List<Exchange> filtered() {
        return List.of();
    }
}
