package dev.socialscheduler.contract;

/** What a fixture can make go wrong with the next request. */
public enum Mishap {
    /** The service does what it is asked, but its answer never arrives. */
    LOST_ANSWER,
    /** The request never arrives, and the connection breaks: from outside the same as {@link #LOST_ANSWER}. */
    LOST_REQUEST,
    /** The service does what it is asked, and answers with something that cannot be read. */
    GARBLED_ANSWER,
    /** The service fails (HTTP 502) and does nothing; nobody outside knows that it did nothing. */
    SERVER_ERROR,
    /** The service says that there were too many requests (HTTP 429), and does nothing. */
    RATE_LIMIT
}
