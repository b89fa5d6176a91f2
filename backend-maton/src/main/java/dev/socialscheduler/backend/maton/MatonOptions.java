package dev.socialscheduler.backend.maton;

import dev.socialscheduler.backend.graphql.dialect.AnswerProof;
import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.config.Setting;
import java.net.URI;
import java.util.List;

/**
 * Settings of the backend {@code maton}, in addition to those of {@link dev.socialscheduler.config.SchedulerConfig}.
 * Each key has the prefix {@code social-scheduler.}. Immutable and thread-safe.
 */
public final class MatonOptions {

    /** The id of this backend, the value of the property {@code social-scheduler.backend}: {@value}. */
    public static final String ID = "maton";

    /** Maton's API key. Required; secret, never logged or shown. By itself it grants no access to Buffer. */
    public static final Setting<String> API_KEY =
            Setting.secret("maton.api-key", "Maton's API key.").required().alsoFrom("MATON_API_KEY");

    /** The URL of the gateway for requests to Buffer, used unchanged. Maton has announced a different host. */
    public static final Setting<URI> ENDPOINT = Setting.endpointWithSlash(
                    "maton.endpoint", "The gateway's endpoint for requests to Buffer.")
            .withDefault("https://gateway.maton.ai/buffer/");

    /** The URL of the gateway's control API, with or without a trailing slash. */
    public static final Setting<URI> CONTROL_ENDPOINT = Setting.endpoint(
                    "maton.control-endpoint", "The endpoint of the gateway's control API, which manages connections.")
            .withDefault("https://ctrl.maton.ai");

    /** The connection that requests are sent through; by default the gateway uses the oldest active one. */
    public static final Setting<MatonConnectionId> CONNECTION_ID = Setting.parsed(
            "maton.connection-id",
            "a connection's id: letters, digits, hyphens, underscores and dots",
            MatonConnectionId::new,
            "The connection that requests are sent through.");

    /** The dialect in which requests are sent; the documented one differs from what the server behind accepts. */
    public static final Setting<GraphQlDialect> DIALECT = Setting.choice(
                    "maton.dialect", GraphQlDialect.class, "The dialect in which requests are sent.")
            .withDefault("auto");

    /** How an answer proves that it belongs to its request; by content for servers that accept only known documents. */
    public static final Setting<AnswerProof> ANSWER_PROOF = Setting.choice(
                    "maton.answer-proof", AnswerProof.class, "How an answer proves that it belongs to its request.")
            .withDefault("nonce");

    /** The maximum number of requests per second, including those to the control API. */
    public static final Setting<Integer> REQUESTS_PER_SECOND = Setting.integer(
                    "maton.requests-per-second", 1, 10_000, "Maximum requests per second.")
            .withDefault("10");

    private MatonOptions() {}

    static List<Setting<?>> all() {
        return List.of(API_KEY, ENDPOINT, CONTROL_ENDPOINT, CONNECTION_ID, DIALECT, ANSWER_PROOF, REQUESTS_PER_SECOND);
    }
}
