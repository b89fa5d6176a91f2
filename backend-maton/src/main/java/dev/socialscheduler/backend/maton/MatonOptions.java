package dev.socialscheduler.backend.maton;

import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.config.Setting;
import java.net.URI;
import java.util.List;

/** The settings that only this backend has. */
public final class MatonOptions {

    /** The id of the backend, as the property {@code social-scheduler.backend} names it. */
    public static final String ID = "maton";

    /** Maton's key; it grants nothing at Buffer by itself. */
    public static final Setting<String> API_KEY =
            Setting.secret("maton.api-key", "Maton's API key.").required().alsoFrom("MATON_API_KEY");

    /** Where the gateway takes requests for Buffer, to the letter; Maton has announced another host. */
    public static final Setting<URI> ENDPOINT = Setting.endpointWithSlash(
                    "maton.endpoint", "Where the gateway takes requests for Buffer.")
            .withDefault("https://gateway.maton.ai/buffer/");

    /** Where the gateway's connections are managed, with or without a slash at the end. */
    public static final Setting<URI> CONTROL_ENDPOINT = Setting.endpoint(
                    "maton.control-endpoint", "Where the gateway's connections are managed.")
            .withDefault("https://ctrl.maton.ai");

    /** Which connection carries the posts; if nothing is said, the gateway takes the oldest active one. */
    public static final Setting<MatonConnectionId> CONNECTION_ID = Setting.parsed(
            "maton.connection-id",
            "a connection's id: letters, digits, hyphens, underscores and dots",
            MatonConnectionId::new,
            "Which connection carries the posts.");

    /** In which spelling requests are sent; the gateway describes one, and forwards to a server that speaks another. */
    public static final Setting<GraphQlDialect> DIALECT = Setting.choice(
                    "maton.dialect", GraphQlDialect.class, "In which spelling requests are sent.")
            .withDefault("auto");

    /** How many requests may leave in a second, those for connections included. */
    public static final Setting<Integer> REQUESTS_PER_SECOND = Setting.integer(
                    "maton.requests-per-second", 1, 10_000, "How many requests may leave in a second.")
            .withDefault("10");

    private MatonOptions() {}

    static List<Setting<?>> all() {
        return List.of(API_KEY, ENDPOINT, CONTROL_ENDPOINT, CONNECTION_ID, DIALECT, REQUESTS_PER_SECOND);
    }
}
