package dev.socialscheduler.backend.maton;

import com.squareup.moshi.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wire shapes of connections. */
final class ConnectionWire {

    private ConnectionWire() {}

    public record Listed(@Nullable List<Connection> connections) {}

    public record Wrapped(@Nullable Connection connection) {}

    public record Connection(
            @Json(name = "connection_id") @Nullable String connectionId,
            @Nullable String status,
            @Json(name = "creation_time") @Nullable String creationTime,
            @Json(name = "last_updated_time") @Nullable String lastUpdatedTime,
            @Nullable String url,
            @Nullable String app,
            @Nullable String method) {}

    public record Wanted(String app, @Nullable String method) {}
}
