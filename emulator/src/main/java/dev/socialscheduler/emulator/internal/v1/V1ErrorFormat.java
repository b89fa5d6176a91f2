package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;

/** Formats a failure in one of the observed ways: plain error, rejected action, with profiles, or empty. */
final class V1ErrorFormat {
    private final V1Quirks quirks;

    V1ErrorFormat(V1Quirks quirks) {
        this.quirks = quirks;
    }

    Answer answer(V1Exception failure) {
        if (!failure.ofAction()) {
            return Answer.json(failure.code().status, plain(failure));
        }
        int status = quirks.has(V1Quirk.FAILURES_HAVE_STATUS_200) ? 200 : failure.code().status;
        if (quirks.has(V1Quirk.FAILURES_HAVE_NO_BODY)) {
            return Answer.text(status, "text/html", "");
        }
        return Answer.json(status, isPlain(failure) ? plain(failure) : refused(failure));
    }

    private boolean isPlain(V1Exception failure) {
        if (quirks.has(V1Quirk.FAILURES_ARE_ERRORS)) {
            return true;
        }
        boolean otherShape = quirks.has(V1Quirk.FAILURES_ARE_MESSAGES) || quirks.has(V1Quirk.FAILURES_NAME_PROFILES);
        return failure.code() == ErrorCode.QUEUE_FULL && !otherShape;
    }

    private static ObjectNode plain(V1Exception failure) {
        // in the official sample of 1023, the code comes first
        if (failure.code() == ErrorCode.QUEUE_FULL) {
            return V1Json.object().put("code", failure.code().number).put("error", failure.text());
        }
        return V1Json.object().put("error", failure.text()).put("code", failure.code().number);
    }

    private ObjectNode refused(V1Exception failure) {
        ObjectNode body = V1Json.object().put("success", false);
        if (quirks.has(V1Quirk.FAILURE_MESSAGE_IS_OBJECT)) {
            body.putObject("message").put("text", failure.text());
        } else {
            body.put("message", failure.text());
        }
        body.put("code", failure.code().number);
        boolean partly = quirks.has(V1Quirk.PARTLY_FAILED_IS_FAILED);
        if (quirks.has(V1Quirk.FAILURES_NAME_PROFILES) || partly) {
            body.set(
                    "errored_profiles",
                    V1Json.array(failure.profileIds(), id -> V1Json.object().put("profile_id", id)));
            body.put("error", failure.text());
        }
        return body;
    }
}
