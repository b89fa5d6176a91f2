package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.world.Network;
import java.util.List;

/** The configuration of networks: limits, icons, URLs. */
final class ConfigurationEndpoint {
    private static final int QUEUE = 288;
    private static final int SMALLEST_PICTURE = 100;
    private static final int LARGEST_PICTURE = 5_242_880;
    private static final int ADDRESS_ON_X = 23;

    private ConfigurationEndpoint() {}

    static JsonNode show() {
        ObjectNode body = V1Json.object();
        ObjectNode services = body.putObject("services");
        for (Network network : Network.values()) {
            if (network.textLimit() != null) {
                services.set(network.wireName(), service(network));
            }
        }
        ObjectNode media = body.putObject("media")
                .put("picture_size_min", SMALLEST_PICTURE)
                .put("picture_size_max", LARGEST_PICTURE);
        media.set("picture_filetypes", V1Json.texts(List.of("jpeg", "jpg", "gif", "png")));
        return body;
    }

    private static ObjectNode service(Network network) {
        ObjectNode service = V1Json.object();
        ObjectNode types = service.putObject("types");
        types(network).forEach(type -> types.set(type, type(network, type)));
        service.putObject("urls").put("user", "https://" + network.wireName() + ".example/{username}");
        service.putArray("analytics_filters");
        return service;
    }

    private static List<String> types(Network network) {
        return switch (network) {
            case FACEBOOK, LINKEDIN -> List.of("profile", "page", "group");
            case INSTAGRAM, GOOGLE_BUSINESS -> List.of("business");
            case YOUTUBE -> List.of("channel");
            default -> List.of("profile");
        };
    }

    private static ObjectNode type(Network network, String type) {
        String icon = "https://media.example/icons/" + network.wireName() + "-" + type + "-";
        ObjectNode node = V1Json.object()
                .put("name", network.label() + (type.equals("page") ? " Page" : ""))
                .put("character_limit", network.textLimit())
                .put("schedule_limit", QUEUE);
        node.putObject("icons")
                .put("16", icon + "16.png")
                .put("32", icon + "32.png")
                .put("64", icon + "64.png");
        if (network != Network.TWITTER) {
            node.set("supported_interactions", V1Json.texts(List.of("likes", "comments", "shares")));
            return node;
        }
        node.set("supported_interactions", V1Json.texts(List.of("favorites", "mentions", "retweets")));
        return node.put("characters_per_media", ADDRESS_ON_X)
                .put("short_url_length", ADDRESS_ON_X)
                .put("short_url_length_https", ADDRESS_ON_X);
    }
}
