package dev.socialscheduler.contract;

/** Failures of a request that a fixture can cause. */
public enum Mishap {
    /** The service processes the request, but its response never arrives. */
    LOST_ANSWER,
    /**
     * The request never arrives, and the connection closes. The client cannot distinguish this from {@link
     * #LOST_ANSWER}.
     */
    LOST_REQUEST,
    /** The service processes the request, and its response is unreadable. */
    GARBLED_ANSWER,
    /** The service fails (HTTP 502) and does nothing, which the client cannot know. */
    SERVER_ERROR,
    /** The service rejects the request because of the rate limit (HTTP 429), and does nothing. */
    RATE_LIMIT
}
