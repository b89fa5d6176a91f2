package dev.socialscheduler.backend.graphql.internal.client;

import org.jspecify.annotations.Nullable;

/**
 * The keys under which the answer to one request lies. They contain the request's nonce, so no other answer has them.
 * Without a nonce, they are the names in the document.
 */
final class AnswerKeys {

    /** Begins the alias of the only root field of a document, because a name must not begin with a digit. */
    static final String PREFIX = "c";

    /** Comes between the alias in a document with several root fields and the nonce. */
    static final String SEPARATOR = "_";

    private final String field;
    private final String nonce;

    /**
     * Creates the keys of a request.
     *
     * @param field the name of the only root field, or an empty text if there are several
     * @param nonce the nonce of the request, or an empty text
     */
    AnswerKeys(String field, String nonce) {
        this.field = field;
        this.nonce = nonce;
    }

    /** Returns the key of the only root field. */
    String single() {
        return nonce.isEmpty() ? field : PREFIX + nonce;
    }

    /** Returns whether the keys prove an answer. */
    boolean areProof() {
        return !nonce.isEmpty();
    }

    /** Returns the name in the document for a key, or null if it is no key of this request. */
    @Nullable
    String name(Object key) {
        if (!(key instanceof String text) || !text.endsWith(nonce)) {
            return null;
        }
        if (nonce.isEmpty()) {
            return text;
        }
        String start = text.substring(0, text.length() - nonce.length());
        if (start.endsWith(SEPARATOR)) {
            return start.substring(0, start.length() - SEPARATOR.length());
        }
        return start.equals(PREFIX) && !field.isEmpty() ? field : null;
    }

    /** Returns a message with names instead of keys, so that the same failure always has the same message. */
    String withNames(String message) {
        return nonce.isEmpty() || !message.contains(nonce)
                ? message
                : message.replace(PREFIX + nonce, field).replace(SEPARATOR + nonce, "");
    }
}
