package dev.socialscheduler.backend.v1;

import dev.socialscheduler.config.Setting;
import java.net.URI;
import java.util.List;

/** The settings that only this backend has. */
public final class V1Options {

    /** The id of the backend, as the property {@code social-scheduler.backend} names it. */
    public static final String ID = "v1-rest";

    /** The access token of an app that was registered before 2019-10-14; newer keys are for the backend graphql. */
    public static final Setting<String> ACCESS_TOKEN = Setting.secret(
                    "v1-rest.access-token", "The access token of an app registered before 2019-10-14.")
            .required()
            .alsoFrom("BUFFER_ACCESS_TOKEN");

    /** Where the API is, with or without a slash at the end; an emulator stands elsewhere. */
    public static final Setting<URI> ENDPOINT = Setting.endpoint("v1-rest.endpoint", "Where Buffer's REST API v1 is.")
            .withDefault("https://api.bufferapp.com/1/");

    /** Where the token stands in a request. */
    public static final Setting<TokenPlace> TOKEN_IN = Setting.choice(
                    "v1-rest.token-in", TokenPlace.class, "Where the access token stands in a request.")
            .withDefault("header");

    /** Whether links in texts are shortened; if nothing is said, v1 does what it always did, which is to shorten. */
    public static final Setting<Boolean> SHORTEN_LINKS = Setting.parsed(
            "v1-rest.shorten-links", "true or false", V1Options::truth, "Whether links in texts are shortened.");

    private V1Options() {}

    static List<Setting<?>> all() {
        return List.of(ACCESS_TOKEN, ENDPOINT, TOKEN_IN, SHORTEN_LINKS);
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException();
        }
        return text.equals("true");
    }

    /** Where the access token stands in a request. */
    public enum TokenPlace {
        /** In the header {@code Authorization}, where nobody logs it. */
        HEADER,
        /** In the query, where servers and proxies may log it; this library does not. */
        QUERY
    }
}
