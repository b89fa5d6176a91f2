package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.backend.graphql.dialect.AnswerProof;
import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.config.Setting;
import java.net.URI;
import java.util.List;

/**
 * Settings of the backend {@code graphql}, in addition to those of {@link dev.socialscheduler.config.SchedulerConfig}.
 * Each key has the prefix {@code social-scheduler.}. Immutable and thread-safe.
 */
public final class GraphQlOptions {

    /** The id of this backend, the value of the property {@code social-scheduler.backend}: {@value}. */
    public static final String ID = "graphql";

    /** Buffer's personal API key or an OAuth access token. Required; secret, never logged or shown. */
    public static final Setting<String> API_KEY =
            Setting.secret("graphql.api-key", "Buffer's API key.").required().alsoFrom("BUFFER_API_KEY");

    /** The URL of the GraphQL API. Change it to use an emulator. */
    public static final Setting<URI> ENDPOINT = Setting.endpoint(
                    "graphql.endpoint", "The endpoint of Buffer's GraphQL API.")
            .withDefault("https://api.buffer.com");

    /** The dialect in which requests are sent; by default the one that the server accepts. */
    public static final Setting<GraphQlDialect> DIALECT = Setting.choice(
                    "graphql.dialect", GraphQlDialect.class, "The dialect in which requests are sent.")
            .withDefault("auto");

    /** How an answer proves that it belongs to its request; by content for servers that accept only known documents. */
    public static final Setting<AnswerProof> ANSWER_PROOF = Setting.choice(
                    "graphql.answer-proof", AnswerProof.class, "How an answer proves that it belongs to its request.")
            .withDefault("nonce");

    private GraphQlOptions() {}

    static List<Setting<?>> all() {
        return List.of(API_KEY, ENDPOINT, DIALECT, ANSWER_PROOF);
    }
}
