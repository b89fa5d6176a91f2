package dev.socialscheduler.backend.graphql.internal.client;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.graphql.internal.client.GraphQlClient.Decode;
import dev.socialscheduler.error.ErrorContext;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One request as a dialect encodes it.
 *
 * @param document the document
 * @param variables the values of its variables
 * @param decode decodes the response
 */
public record GraphQlRequest<V extends Record, D, T>(Document<V, D> document, V variables, Decode<D, T> decode) {

    public T send(GraphQlClient client, Operation operation) {
        return client.send(operation, document, variables, decode);
    }

    /**
     * Returns the same request with a check of its result.
     *
     * @param check returns the result, or throws if the answer belongs to another request
     */
    public GraphQlRequest<V, D, T> checked(UnaryOperator<T> check) {
        return new GraphQlRequest<>(document, variables, (data, context) -> check.apply(decode.decode(data, context)));
    }

    /** Returns whether it is the same on the wire, regardless of the dialect. */
    public boolean says(GraphQlRequest<?, ?, ?> other) {
        return document.text().equals(other.document.text()) && written().equals(other.written());
    }

    /** Returns the values as a JSON object with the names of the variables. */
    public Map<?, ?> values() {
        return (Map<?, ?>) Objects.requireNonNull(document.variables().toJsonValue(variables));
    }

    /** Decodes the one field of the document, at whatever alias it is. */
    public T read(Object payload, ErrorContext context) {
        return decode.decode(document.data(payload), context);
    }

    private String written() {
        return document.variables().toJson(variables);
    }
}
