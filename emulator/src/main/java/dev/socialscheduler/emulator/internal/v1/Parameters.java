package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.http.Request;
import java.util.Locale;

/** The parameters of a request: those of its query and, if its content type says so, of its form. */
record Parameters(ObjectNode queryValues, ObjectNode formValues) {
    static final String TOKEN = "access_token";
    private static final String FORM = "application/x-www-form-urlencoded";

    static Parameters of(Request request) {
        boolean isForm = request.header("Content-Type")
                .map(type -> type.strip().toLowerCase(Locale.ROOT).startsWith(FORM))
                .orElse(false);
        return new Parameters(FormReader.read(request.query()), FormReader.read(isForm ? request.body() : ""));
    }

    Form query() {
        return new Form(queryValues);
    }

    Form form() {
        return new Form(formValues);
    }

    /** Returns all of them for the record, without secrets. */
    ObjectNode recorded() {
        ObjectNode all = queryValues.deepCopy();
        all.setAll(formValues);
        if (all.has(TOKEN)) {
            all.put(TOKEN, "(hidden)");
        }
        return all;
    }
}
