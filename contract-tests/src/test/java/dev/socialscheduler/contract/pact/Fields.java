package dev.socialscheduler.contract.pact;

import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import java.util.function.Consumer;

/** Fields of a JSON object, with how they are matched. */
@FunctionalInterface
interface Fields extends Consumer<LambdaDslObject> {

    Fields NONE = object -> {};

    /** A time on the wire of the GraphQL API. */
    String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z";

    String ID = "[0-9a-f]{24}";

    default Fields and(Fields more) {
        return object -> {
            accept(object);
            more.accept(object);
        };
    }

    default DslPart body() {
        return LambdaDsl.newJsonBody(this::accept).build();
    }

    static Fields object(String name, Fields fields) {
        return object -> object.object(name, fields);
    }

    /** A list of exactly these objects. */
    static Fields list(String name, Fields... items) {
        return object -> object.array(name, array -> {
            for (Fields item : items) {
                array.object(item);
            }
        });
    }

    /** A list of any number of such objects, but at least one. */
    static Fields eachLike(String name, Fields item) {
        return object -> object.minArrayLike(name, 1, item);
    }

    /** A list of any number of such objects, or of none. */
    static Fields some(String name, Fields item) {
        return object -> object.minArrayLike(name, 0, 1, item);
    }

    /** A list of exactly these texts. */
    static Fields texts(String name, String... values) {
        return object -> object.array(name, array -> {
            for (String value : values) {
                array.stringValue(value);
            }
        });
    }

    /** A text of this form. */
    static Fields matching(String name, String regex, String example) {
        return object -> object.stringMatcher(name, regex, example);
    }

    /** Exactly this text. */
    static Fields exactly(String name, String value) {
        return matching(name, literal(value), value);
    }

    /** This text in a request; in an answer any text. */
    static Fields text(String name, String value) {
        return object -> object.stringValue(name, value);
    }

    /** Any text, in a request too. */
    static Fields anyText(String name, String example) {
        return object -> object.stringType(name, example);
    }

    static Fields id(String name, String example) {
        return matching(name, ID, example);
    }

    static Fields time(String name, String example) {
        return matching(name, TIME, example);
    }

    static Fields truth(String name, boolean value) {
        return object -> object.booleanValue(name, value);
    }

    static Fields number(String name, Number value) {
        return object -> object.numberValue(name, value);
    }

    static Fields none(String name) {
        return object -> object.nullValue(name);
    }

    private static String literal(String value) {
        return value.replaceAll("[^\\w ]", "\\\\$0");
    }
}
