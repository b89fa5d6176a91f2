package dev.socialscheduler.emulator.internal.world.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Content;
import java.util.List;
import java.util.Set;

/** The smallest payload that each network accepts, except for media: see {@link RequiredMedia}. */
final class NetworkRules {
    private static final Set<String> INSTAGRAM_TYPES = Set.of("post", "story", "reel");

    private NetworkRules() {}

    static void check(Channel channel, Content content, List<String> reasons) {
        switch (channel.network()) {
            case INSTAGRAM -> instagram(content, reasons);
            case PINTEREST -> pinterest(channel, content, reasons);
            case YOUTUBE -> youtube(content, reasons);
            case GOOGLE_BUSINESS -> google(content, reasons);
            case START_PAGE, WHATSAPP -> reasons.add(channel.network().label() + " channels cannot be posted to.");
            case FACEBOOK, TIKTOK, TWITTER, LINKEDIN, MASTODON, THREADS, BLUESKY, SUBSTACK -> {
                // they require only text, a medium, or an equivalent
            }
        }
    }

    private static void instagram(Content content, List<String> reasons) {
        String type = content.metadata().path("type").asText("");
        if (!INSTAGRAM_TYPES.contains(type)) {
            reasons.add("Instagram posts require a type (post, story, or reel).");
        }
    }

    private static void pinterest(Channel channel, Content content, List<String> reasons) {
        String board = content.metadata().path("boardServiceId").asText("");
        if (board.isEmpty()) {
            reasons.add("Pinterest posts require a board.");
        } else if (channel.boards().stream().noneMatch(b -> b.serviceId().equals(board))) {
            reasons.add("The Pinterest board does not exist.");
        }
    }

    private static void youtube(Content content, List<String> reasons) {
        if (!content.states("title")) {
            reasons.add("YouTube posts require a title.");
        }
        if (!content.states("categoryId")) {
            reasons.add("YouTube posts require a category.");
        }
    }

    private static void google(Content content, List<String> reasons) {
        switch (content.metadata().path("type").asText("")) {
            case "offer" -> googleDetails(content, "detailsOffer", List.of("title", "startDate", "endDate"), reasons);
            case "event" -> googleDetails(content, "detailsEvent", List.of("title", "startDate", "endDate"), reasons);
            case "whats_new" -> googleDetails(content, "detailsWhatsNew", List.of(), reasons);
            default -> reasons.add("Google Business posts require a type (whats_new, offer, or event).");
        }
    }

    private static void googleDetails(Content content, String key, List<String> fields, List<String> reasons) {
        JsonNode details = content.metadata().path(key);
        if (!details.isObject()) {
            reasons.add("Google Business posts of this type require " + key + ".");
            return;
        }
        fields.stream()
                .filter(field -> details.path(field).asText("").isBlank())
                .forEach(field -> reasons.add("Google Business posts require " + key + "." + field + "."));
    }
}
