package dev.socialscheduler.backend.v1;

import com.squareup.moshi.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wire shapes of the configuration of the networks. */
final class ConfigurationWire {

    private ConfigurationWire() {}

    public record Configuration(
            @Nullable Map<String, Service> services,
            @Nullable Media media) {}

    public record Service(@Nullable Map<String, Type> types) {}

    public record Type(
            @Nullable String name,
            @Json(name = "character_limit") @Nullable Integer characterLimit,
            @Json(name = "schedule_limit") @Nullable Integer scheduleLimit) {}

    public record Media(
            @Json(name = "picture_size_min") @Nullable Long pictureSizeMin,
            @Json(name = "picture_size_max") @Nullable Long pictureSizeMax,
            @Json(name = "picture_filetypes") @Nullable List<String> pictureFiletypes) {}
}
