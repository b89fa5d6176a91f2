package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.backend.graphql.dialect.GraphQlDialect;
import dev.socialscheduler.config.Setting;
import java.net.URI;
import java.util.List;

/** The settings that only this backend has. */
public final class GraphQlOptions {

    /** The id of the backend, as the property {@code social-scheduler.backend} names it. */
    public static final String ID = "graphql";

    /** The personal API key or OAuth access token. */
    public static final Setting<String> API_KEY =
            Setting.secret("graphql.api-key", "Buffer's API key.").required().alsoFrom("BUFFER_API_KEY");

    /** Where the API is; an emulator stands elsewhere. */
    public static final Setting<URI> ENDPOINT = Setting.endpoint("graphql.endpoint", "Where Buffer's GraphQL API is.")
            .withDefault("https://api.buffer.com");

    /** In which spelling requests are sent. */
    public static final Setting<GraphQlDialect> DIALECT = Setting.choice(
                    "graphql.dialect", GraphQlDialect.class, "In which spelling requests are sent.")
            .withDefault("auto");

    private GraphQlOptions() {}

    static List<Setting<?>> all() {
        return List.of(API_KEY, ENDPOINT, DIALECT);
    }
}
