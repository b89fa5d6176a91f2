package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.internal.http.Answer;
import java.util.regex.Pattern;

/** The number of shares of a URL: an invented number that is always the same. Works without a token. */
final class LinkEndpoint {
    static final String NAME = "links/shares";
    private static final int CROWD = 500;

    private static final Pattern FUNCTION = Pattern.compile("[\\w.$]{1,100}");

    private LinkEndpoint() {}

    /** Returns the response as a script that calls the function in {@code callback}, if there is one. */
    static Answer called(Form form, Answer answer) {
        return form.text("callback")
                .filter(name -> FUNCTION.matcher(name).matches())
                .map(name -> Answer.text(answer.status(), "application/javascript", name + "(" + answer.body() + ");"))
                .orElse(answer);
    }

    static JsonNode shares(V1Request request) {
        String url = request.form()
                .text("url")
                .orElseThrow(() -> V1Exception.of(ErrorCode.PARAMETER_MISSING, "url is required"));
        String counted = url.replaceFirst("^(https?://)?www\\.", "$1");
        return V1Json.object().put("shares", Math.floorMod(counted.hashCode(), CROWD));
    }
}
