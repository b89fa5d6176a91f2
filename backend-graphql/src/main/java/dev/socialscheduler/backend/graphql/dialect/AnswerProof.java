package dev.socialscheduler.backend.graphql.dialect;

/** How the answer to a request proves that it belongs to it, and not to another request. */
public enum AnswerProof {
    /** Each document contains a nonce in the names of its root fields, which the server repeats in its answer. */
    NONCE,
    /**
     * The content of the answer is compared with the request. Documents are always the same, for servers that accept only
     * known ones. Two requests with the same content cannot be told apart.
     */
    CONTENT
}
