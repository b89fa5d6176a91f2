package dev.socialscheduler.backend.graphql.internal.client;

import dev.socialscheduler.backend.support.internal.error.Signal;
import dev.socialscheduler.error.ErrorContext;

/**
 * The server rejected a document before it executed it, because it uses another dialect or a newer schema. Nothing was
 * changed. Never leaves this backend.
 */
@SuppressWarnings("serial")
public // never leaves a thread, still less a process
final class DocumentRefusal extends Signal {

    private static final long serialVersionUID = 1;

    private final String words;
    private final boolean isLocated;
    private final ErrorContext context;

    DocumentRefusal(String message, boolean isLocated, ErrorContext context) {
        super(message);
        this.words = message;
        this.isLocated = isLocated;
        this.context = context;
    }

    /** Returns the message of the server without quoted values. */
    public String words() {
        return words;
    }

    /** Returns whether every error refers to a part of the document, so that a write may be sent in another dialect. */
    public boolean isLocated() {
        return isLocated;
    }

    /** Returns whether it concerns the variables of one request rather than its document. */
    public boolean isOfVariables() {
        return RefusedDocuments.isOfVariables(words);
    }

    /** Returns whether both concern the variables, with the same message. */
    public boolean isSameOfVariables(DocumentRefusal other) {
        return isOfVariables() && words.equals(other.words);
    }

    /** Returns whether both concern the variables, or both the document with the same message. */
    public boolean isLike(DocumentRefusal other) {
        return words.equals(other.words) || (isOfVariables() && other.isOfVariables());
    }

    ErrorContext context() {
        return context;
    }
}
