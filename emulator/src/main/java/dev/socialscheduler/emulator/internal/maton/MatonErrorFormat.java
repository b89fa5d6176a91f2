package dev.socialscheduler.emulator.internal.maton;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Answer.Header;
import dev.socialscheduler.emulator.maton.MatonQuirk;
import dev.socialscheduler.emulator.maton.MatonQuirks;
import java.util.List;

/** The body of an error of the gateway. Its format is unpublished, so clients must accept any. */
final class MatonErrorFormat {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int TOO_MANY_REQUESTS = 429;

    private final MatonQuirks quirks;

    MatonErrorFormat(MatonQuirks quirks) {
        this.quirks = quirks;
    }

    Answer answer(MatonException failure) {
        Answer answer = body(failure.status(), failure.text()).with(failure.headers());
        boolean saysWhen = quirks.has(MatonQuirk.RATE_LIMIT_HAS_RETRY_AFTER) && failure.status() == TOO_MANY_REQUESTS;
        return saysWhen ? answer.with(List.of(new Header("Retry-After", "1"))) : answer;
    }

    private Answer body(int status, String text) {
        if (quirks.has(MatonQuirk.ERRORS_ARE_TEXT)) {
            return Answer.text(status, "text/plain; charset=utf-8", text);
        }
        if (quirks.has(MatonQuirk.ERRORS_ARE_HTML)) {
            String page = "<!DOCTYPE html><html><body><h1>" + status + "</h1><p>" + text + "</p></body></html>";
            return Answer.text(status, "text/html; charset=utf-8", page);
        }
        if (quirks.has(MatonQuirk.ERRORS_ARE_EMPTY)) {
            return Answer.empty(status);
        }
        if (quirks.has(MatonQuirk.ERRORS_ARE_NESTED)) {
            ObjectNode body = JSON.objectNode();
            body.putObject("error").put("code", status).put("message", text);
            return Answer.json(status, body);
        }
        if (quirks.has(MatonQuirk.ERRORS_ARE_ARRAYS)) {
            return Answer.json(status, JSON.arrayNode().add(text));
        }
        return Answer.json(status, JSON.objectNode().put("message", text));
    }
}
