package dev.socialscheduler.backend.v1;

import com.squareup.moshi.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wire shapes of channels, which v1 calls profiles. */
final class ChannelWire {

    private ChannelWire() {}

    public record Profile(
            @Nullable String id,
            @Json(name = "_id") @Nullable String underscoreId,
            @Nullable String service,
            @Json(name = "service_id") @Nullable String serviceId,
            @Json(name = "service_type") @Nullable String serviceType,
            @Json(name = "service_username") @Nullable String serviceUsername,
            @Json(name = "formatted_username") @Nullable String formattedUsername,
            @Nullable String timezone,
            @Json(name = "created_at") @Nullable Long createdAt,
            @Nullable List<Schedule> schedules,
            @Nullable Boolean paused,
            @Nullable Boolean locked,
            @Nullable Boolean disabled,
            @Json(name = "oauth_broken") @Nullable Boolean oauthBroken) {}

    public record Schedule(
            @Nullable List<String> days, @Nullable List<String> times) {}
}
