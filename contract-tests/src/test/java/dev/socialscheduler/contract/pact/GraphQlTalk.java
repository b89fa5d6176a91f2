package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.ProviderState;
import dev.socialscheduler.backend.graphql.SentTexts;
import dev.socialscheduler.emulator.graphql.Dialect;

/** Requests and answers of a GraphQL API behind a door, in a dialect. */
final class GraphQlTalk {

    private final Door door;
    private final Documents documents;

    GraphQlTalk(Door door, Dialect dialect) {
        this.door = door;
        this.documents = Documents.of(dialect);
    }

    Door door() {
        return door;
    }

    Documents documents() {
        return documents;
    }

    /** A query with this name; the words say what it is for. */
    Exchange query(String words, String operation, Fields variables, ProviderState... states) {
        return request("query", words, operation, single(operation), variables, states);
    }

    Exchange mutation(String words, String operation, Fields variables, ProviderState... states) {
        return request("mutation", words, operation, single(operation), variables, states);
    }

    /** A mutation that is there several times, as the backend writes it. */
    Exchange mutations(String words, String operation, int number, Fields variables, ProviderState... states) {
        return request("mutation", words, operation + "s", several(operation, number), variables, states);
    }

    /** A query that is there several times, as the backend writes it. */
    Exchange queries(String words, String operation, int number, Fields variables, ProviderState... states) {
        return request("query", words, operation + "sById", several(operation, number), variables, states);
    }

    private String single(String operation) {
        String document = SentTexts.single(documents.valid(operation), Examples.NONCE);
        assertThat(documents.mistakes(document)).isEmpty();
        return document;
    }

    private String several(String operation, int number) {
        String document = SentTexts.of(documents.valid(operation), number, Examples.NONCE);
        assertThat(documents.mistakes(document)).isEmpty();
        return document;
    }

    /** A document of another dialect, which the schema refuses before anything is done. */
    Exchange refused(
            String kind, String words, Documents other, String operation, Fields variables, ProviderState... states) {
        String document = SentTexts.single(other.text(operation), Examples.NONCE);
        assertThat(documents.mistakes(document)).isNotEmpty();
        return request(kind, words, operation, document, variables, states)
                .answers(400)
                .like(Fields.eachLike(
                        "errors",
                        Fields.text("message", "Cannot query this field on that type.")
                                .and(Fields.eachLike(
                                        "locations", Fields.number("line", 4).and(Fields.number("column", 9))))
                                .and(Fields.object(
                                        "extensions", Fields.exactly("code", "GRAPHQL_VALIDATION_FAILED")))));
    }

    private Exchange request(
            String kind, String words, String operation, String document, Fields variables, ProviderState... states) {
        return Exchange.to(words)
                .given(states)
                .asks("POST", door.path())
                .headers(door.headers())
                .sends(Fields.matching("query", "^" + kind + " " + operation + "\\b[\\s\\S]*$", document)
                        .and(Fields.object("variables", variables)));
    }

    static Fields input(Fields fields) {
        return Fields.object("input", fields);
    }

    /** Returns the name of a root field in a request and in its answer; several have a number instead of their name. */
    static String alias(String field) {
        return field.matches("p\\d+") ? field + "_" + Examples.NONCE : "c" + Examples.NONCE;
    }

    static Fields data(Fields fields) {
        return Fields.object("data", fields);
    }

    /** The answer of a mutation, of one of its types. */
    static Fields payload(String field, String type, Fields fields) {
        return data(told(field, type, fields));
    }

    /** One of several answers, under the name that the request gave it. */
    static Fields told(String field, String type, Fields fields) {
        return Fields.object(alias(field), Fields.exactly("__typename", type).and(fields));
    }

    /** An answer that holds one error with a code. */
    static Fields error(String message, String code) {
        return error(message, Fields.exactly("code", code));
    }

    static Fields error(String message, Fields extensions) {
        return Fields.eachLike("errors", Fields.text("message", message).and(Fields.object("extensions", extensions)));
    }

    static Fields nothing(Fields errors) {
        return errors.and(Fields.none("data"));
    }
}
