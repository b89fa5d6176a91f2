package dev.socialscheduler.cli.journal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The first line of a journal: whose it is.
 *
 * @param journal the version of the format
 * @param backend what carries the posts
 * @param endpoint where to
 */
@JsonIgnoreProperties(ignoreUnknown = true) // a later format may say more: it is told by its number
public record JournalHeader(int journal, String backend, String endpoint) {

    static final int VERSION = 1;

    /** How every first line begins: by that a journal is told from any other file. */
    static final String START = "{\"journal\":";

    /** Makes the header of a run. */
    public static JournalHeader of(String backend, String endpoint) {
        return new JournalHeader(VERSION, backend, endpoint);
    }

    /** Returns where the posts of the run go, for people. */
    String words() {
        return backend + (endpoint.isEmpty() ? "" : " at " + endpoint);
    }
}
