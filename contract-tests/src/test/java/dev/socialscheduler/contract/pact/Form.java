package dev.socialscheduler.contract.pact;

import au.com.dius.pact.consumer.dsl.FormPostBuilder;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;

/** A form of the older API. Its bytes are pinned by a test of the backend; here only names and forms of values count. */
final class Form {

    static final String CONTENT_TYPE = "application/x-www-form-urlencoded; charset=UTF-8";

    /** Without the charset Pact would write and read its examples as ISO 8859-1. */
    private final FormPostBuilder body = new FormPostBuilder(new ContentType(CONTENT_TYPE));

    /** A field of this form, as often as there are examples. Pact's own way breaks on names with brackets, so the rule is set by hand. */
    Form field(String name, String regex, String... examples) {
        body.stringValue(name, examples);
        body.getMatchers().addRule("$['" + name + "']", new RegexMatcher(regex));
        return this;
    }

    Form text(String name, String example) {
        return field(name, "[\\s\\S]+", example);
    }

    Form url(String name, Object example) {
        return field(name, "https?://\\S+", example.toString());
    }

    FormPostBuilder body() {
        return body;
    }
}
