package dev.socialscheduler.cli.journal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The first line of a journal: the destination of its posts.
 *
 * @param journal the version of the format
 * @param backend the backend that sends the posts
 * @param endpoint the endpoint that they are sent to; empty for the default
 */
@JsonIgnoreProperties(ignoreUnknown = true) // a later format may have more fields: its number identifies it
public record JournalHeader(int journal, String backend, String endpoint) {

    static final int VERSION = 1;

    /** The start of every first line, which distinguishes journals from other files. */
    static final String START = "{\"journal\":";

    /** Creates the header of a run. */
    public static JournalHeader of(String backend, String endpoint) {
        return new JournalHeader(VERSION, backend, endpoint);
    }

    /** Returns the destination of the posts, for users. */
    String words() {
        return backend + (endpoint.isEmpty() ? "" : " at " + endpoint);
    }
}
