package dev.socialscheduler.cli.journal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The first line of a journal: the destination of its posts.
 *
 * @param journal the version of the format
 * @param backend the backend that sends the posts
 * @param endpoint the endpoint that they are sent to; empty for the default
 * @param organizations the organizations of their channels, which identify the account; sorted
 */
@JsonIgnoreProperties(ignoreUnknown = true) // a later format may have more fields: its number identifies it
public record JournalHeader(int journal, String backend, String endpoint, List<String> organizations) {

    static final int VERSION = 2;

    /** The start of every first line, which distinguishes journals from other files. */
    static final String START = "{\"journal\":";

    /** Creates the header of a run. */
    public static JournalHeader of(String backend, String endpoint, Collection<String> organizations) {
        return new JournalHeader(
                VERSION,
                backend,
                endpoint,
                organizations.stream().distinct().sorted().toList());
    }

    boolean isComplete() {
        return backend != null && endpoint != null && organizations != null;
    }

    /** Rows of a calendar may be added for further organizations, so one that both have is enough. */
    boolean isSameDestination(JournalHeader other) {
        return backend.equals(other.backend)
                && endpoint.equals(other.endpoint)
                && !Collections.disjoint(organizations, other.organizations);
    }

    /** Returns the destination of the posts, for users. */
    String words() {
        return backend
                + (endpoint.isEmpty() ? "" : " at " + endpoint)
                + (organizations.size() == 1 ? ", organization " : ", organizations ")
                + String.join(", ", organizations);
    }
}
