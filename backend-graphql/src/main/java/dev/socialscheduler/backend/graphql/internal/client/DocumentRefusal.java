package dev.socialscheduler.backend.graphql.internal.client;

import dev.socialscheduler.error.ErrorContext;

/**
 * The server refused a document before it ran it: it speaks another dialect, or a newer schema. Nothing was changed.
 * Never leaves this backend.
 */
@SuppressWarnings("serial")
public // never leaves a thread, still less a process
final class DocumentRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String words;
    private final ErrorContext context;

    DocumentRefusal(String message, ErrorContext context) {
        super(message, null, false, false);
        this.words = message;
        this.context = context;
    }

    /** Returns what the server says, without the values that it quotes. */
    public String words() {
        return words;
    }

    /** Returns whether it is about the variables of one request, not about its document. */
    public boolean isOfVariables() {
        return RefusedDocuments.isOfVariables(words);
    }

    /** Returns whether both are about the variables, in the same words. */
    public boolean isSameOfVariables(DocumentRefusal other) {
        return isOfVariables() && words.equals(other.words);
    }

    /** Returns whether both are about the variables, or both about the document in the same words. */
    public boolean isLike(DocumentRefusal other) {
        return words.equals(other.words) || (isOfVariables() && other.isOfVariables());
    }

    ErrorContext context() {
        return context;
    }
}
