package dev.socialscheduler.emulator.internal.graphql.current;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The union {@code GoogleBusinessPostDetails}, chosen by the post's type. */
final class GoogleDetailsView {
    private GoogleDetailsView() {}

    static @Nullable View of(JsonNode metadata) {
        return switch (metadata.path("type").asText("")) {
            case "offer" -> dated("GoogleBusinessOfferMetaData", metadata.path("detailsOffer"));
            case "event" -> dated("GoogleBusinessEventMetaData", metadata.path("detailsEvent"));
            case "whats_new" -> button("GoogleBusinessWhatsNewMetaData", metadata.path("detailsWhatsNew"));
            default -> null;
        };
    }

    private static @Nullable View dated(String typeName, JsonNode details) {
        View view = button(typeName, details);
        return view == null
                ? null
                : view.with("title", details.path("title").asText(""))
                        .with("startDate", time(details, "startDate"))
                        .with("endDate", time(details, "endDate"))
                        .with("isFullDayEvent", details.path("isFullDayEvent").asBoolean(false))
                        .with("code", details.path("code").textValue())
                        .with("terms", details.path("terms").textValue());
    }

    private static @Nullable View button(String typeName, JsonNode details) {
        return !details.isObject()
                ? null
                : View.of(typeName)
                        .with("button", details.path("button").asText("none"))
                        .with("link", details.path("link").textValue());
    }

    private static @Nullable String time(JsonNode details, String field) {
        return Times.text(Times.parse(details.path(field).asText("")).orElse(Instant.EPOCH));
    }
}
