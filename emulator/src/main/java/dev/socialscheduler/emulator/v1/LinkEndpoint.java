package dev.socialscheduler.emulator.v1;

import com.fasterxml.jackson.databind.JsonNode;

/** How often an address was shared: an invented number that is always the same. Works without a token. */
final class LinkEndpoint {
    static final String NAME = "links/shares";
    private static final int CROWD = 500;

    private LinkEndpoint() {}

    static JsonNode shares(Ask ask) {
        String url =
                ask.form().text("url").orElseThrow(() -> Failure.of(ErrorCode.PARAMETER_MISSING, "url is required"));
        String counted = url.replaceFirst("^(https?://)?www\\.", "$1");
        return Json.object().put("shares", Math.floorMod(counted.hashCode(), CROWD));
    }
}
