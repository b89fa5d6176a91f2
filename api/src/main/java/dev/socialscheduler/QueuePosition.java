package dev.socialscheduler;

/** An end of a channel's queue. */
public enum QueuePosition implements WireName {
    TOP("top"),
    BOTTOM("bottom");

    private final String word;

    QueuePosition(String word) {
        this.word = word;
    }

    @Override
    public String wireName() {
        return word;
    }
}
