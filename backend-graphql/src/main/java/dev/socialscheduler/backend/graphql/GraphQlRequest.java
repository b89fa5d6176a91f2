package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.graphql.GraphQlClient.Decode;

/**
 * One request as a dialect spells it.
 *
 * @param document what is asked
 * @param variables the values for it
 * @param decode reads the answer
 */
record GraphQlRequest<V extends Record, D, T>(Document<V, D> document, V variables, Decode<D, T> decode) {

    T send(GraphQlClient client, Operation operation) {
        return client.send(operation, document, variables, decode);
    }

    /** Returns whether it is the same on the wire, whatever the dialects call it. */
    boolean says(GraphQlRequest<?, ?, ?> other) {
        return document.text().equals(other.document.text()) && written().equals(other.written());
    }

    private String written() {
        return document.variables().toJson(variables);
    }
}
