package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.error.ErrorContext;

/**
 * The server refused a document before it ran it: it speaks another dialect, or a newer schema. Nothing was changed.
 * Never leaves this backend.
 */
@SuppressWarnings("serial") // never leaves a thread, still less a process
final class DocumentRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String words;
    private final ErrorContext context;

    DocumentRefusal(String message, ErrorContext context) {
        super(message, null, false, false);
        this.words = message;
        this.context = context;
    }

    /** Returns what the server says. */
    String words() {
        return words;
    }

    ErrorContext context() {
        return context;
    }
}
