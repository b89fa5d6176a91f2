package dev.socialscheduler.contract.pact;

import static dev.socialscheduler.contract.pact.Fields.list;
import static dev.socialscheduler.contract.pact.Fields.number;
import static dev.socialscheduler.contract.pact.Fields.text;
import static dev.socialscheduler.contract.pact.Fields.truth;

import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.matchingrules.EqualsMatcher;
import dev.socialscheduler.PostId;

/** Requests and answers of the older API. */
final class V1Talk {

    private final Door door;

    V1Talk(Door door) {
        this.door = door;
    }

    Door door() {
        return door;
    }

    Exchange get(String words, String path, ProviderState... states) {
        return request("GET", words, path, states);
    }

    Exchange post(String words, String path, Form form, ProviderState... states) {
        return request("POST", words, path, states)
                .header("Content-Type", "application/x-www-form-urlencoded;\\s*charset=UTF-8", Form.CONTENT_TYPE)
                .sends(form.body());
    }

    /** An action that takes no words, only the post. */
    Exchange act(String words, PostId post, String action, ProviderState... states) {
        return request("POST", words, "updates/" + post.value() + "/" + action, states);
    }

    private Exchange request(String method, String words, String path, ProviderState... states) {
        return Exchange.to(words)
                .given(states)
                .asks(method, door.path() + path + ".json")
                .headers(door.headers());
    }

    /** The answer to a new post. */
    static Fields made(Fields update) {
        return madeAll(list("updates", update));
    }

    /** The answer to the same post for several channels. */
    static Fields madeAll(Fields updates) {
        return truth("success", true)
                .and(number("buffer_count", 2))
                .and(number("buffer_percentage", 1))
                .and(updates);
    }

    /** An error of the service. */
    static Fields error(String message, int code) {
        return text("error", message).and(object -> object.numberMatching("code", String.valueOf(code), code));
    }

    /** An action that was refused. */
    static Fields refused(String message, int code) {
        return object -> object.and("success", false, EqualsMatcher.INSTANCE)
                .stringType("message", message)
                .numberMatching("code", String.valueOf(code), code);
    }
}
