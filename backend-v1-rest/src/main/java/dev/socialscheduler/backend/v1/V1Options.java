package dev.socialscheduler.backend.v1;

import dev.socialscheduler.config.Setting;
import java.net.URI;
import java.util.List;

/**
 * Settings of the backend {@code v1-rest}, in addition to those of {@link dev.socialscheduler.config.SchedulerConfig}.
 * Each key has the prefix {@code social-scheduler.}. Immutable and thread-safe.
 */
public final class V1Options {

    /** The id of this backend, the value of the property {@code social-scheduler.backend}: {@value}. */
    public static final String ID = "v1-rest";

    /**
     * The access token of an app registered before 2019-10-14. Required; secret, never logged or shown. Newer API keys
     * work with the backend {@code graphql} only.
     */
    public static final Setting<String> ACCESS_TOKEN = Setting.secret(
                    "v1-rest.access-token", "The access token of an app registered before 2019-10-14.")
            .required()
            .alsoFrom("BUFFER_ACCESS_TOKEN");

    /** The URL of the API, with or without a trailing slash. Change it to use an emulator. */
    public static final Setting<URI> ENDPOINT = Setting.endpoint(
                    "v1-rest.endpoint", "The endpoint of Buffer's REST API v1.")
            .withDefault("https://api.bufferapp.com/1/");

    /** Where the access token is sent in a request. */
    public static final Setting<TokenPlace> TOKEN_IN = Setting.choice(
                    "v1-rest.token-in", TokenPlace.class, "Where the access token is sent in a request.")
            .withDefault("header");

    /** Whether v1 shortens links in texts; if unset, v1 applies its own default and shortens them. */
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

    /** Where the access token is sent in a request. */
    public enum TokenPlace {
        /** In the header {@code Authorization}, which servers and proxies do not log. */
        HEADER,
        /** In the query, which servers and proxies may log; this library does not. */
        QUERY
    }
}
