package dev.socialscheduler.contract.campaign;

/** How a client of a campaign works. */
enum Manner {
    /** One post a call, over the library. */
    OURS("ours"),
    /** Several posts a call, over the library. */
    BATCHES("batches"),
    /** One post a call, over the backend alone, and whatever fails is tried again. */
    NAIVE("naive");

    final String id;

    Manner(String id) {
        this.id = id;
    }
}
