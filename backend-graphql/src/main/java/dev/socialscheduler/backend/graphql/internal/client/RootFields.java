package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.JsonReader;
import dev.socialscheduler.backend.support.internal.error.ForeignAnswerException;
import java.io.IOException;

/** Reads the data of an answer: the values of the root fields of a document. */
interface RootFields<D> {

    /**
     * Reads an object whose keys belong to a request.
     *
     * @throws ForeignAnswerException if it has no such key
     */
    D read(JsonReader reader, AnswerKeys keys) throws IOException;

    /** Returns what to throw if the data has no key of the request. */
    static ForeignAnswerException missing() {
        return new ForeignAnswerException("its data does not contain the requested field");
    }
}
