package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.backend.graphql.internal.batch.BatchDocument;

/** The documents that make several posts. */
public final class BatchTexts {

    private BatchTexts() {}

    /** Returns the document for some posts, made from the one that makes one. */
    public static String of(String one, int posts) {
        return BatchDocument.write(one, posts);
    }
}
