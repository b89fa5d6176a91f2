package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.backend.graphql.internal.batch.BatchDocument;
import dev.socialscheduler.backend.graphql.internal.client.DocumentText;

/** Documents as they are sent. */
public final class SentTexts {

    private SentTexts() {}

    /** Returns a document with a nonce. */
    public static String single(String plain, String nonce) {
        return DocumentText.single(plain).with(nonce);
    }

    /** Returns the document for some posts, made from the one that makes one. */
    public static String of(String one, int posts, String nonce) {
        return BatchDocument.write(one, posts, "_" + nonce);
    }
}
