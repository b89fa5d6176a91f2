package dev.socialscheduler.emulator.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.world.Asset.Kind;
import java.util.List;

/** The smallest payload that each network takes. */
final class NetworkRules {
    private NetworkRules() {}

    static void check(Channel channel, Content content, List<String> reasons) {
        switch (channel.network()) {
            case INSTAGRAM -> instagram(content, reasons);
            case FACEBOOK -> facebook(content, reasons);
            case TIKTOK -> visual(content, "TikTok", reasons);
            case PINTEREST -> pinterest(channel, content, reasons);
            case YOUTUBE -> youtube(content, reasons);
            case GOOGLE_BUSINESS -> google(content, reasons);
            case START_PAGE, WHATSAPP -> reasons.add(channel.network().label() + " channels cannot be posted to.");
            case TWITTER, LINKEDIN, MASTODON, THREADS, BLUESKY, SUBSTACK -> {
                // text, or something in its place, is all that they ask for
            }
        }
    }

    private static void instagram(Content content, List<String> reasons) {
        visual(content, "Instagram", reasons);
        if (!content.states("type")) {
            reasons.add("Instagram posts require a type (post, story, or reel).");
        }
    }

    private static void facebook(Content content, List<String> reasons) {
        String type = content.metadata().path("type").asText("post");
        if (type.equals("reel") && !content.has(Kind.VIDEO)) {
            reasons.add("Facebook reels require a video.");
        }
        if (type.equals("story") && content.assets().isEmpty()) {
            reasons.add("Facebook stories require an image or video.");
        }
    }

    private static void visual(Content content, String label, List<String> reasons) {
        if (!content.has(Kind.IMAGE) && !content.has(Kind.VIDEO)) {
            reasons.add(label + " posts require at least one image or video.");
        }
    }

    private static void pinterest(Channel channel, Content content, List<String> reasons) {
        if (!content.has(Kind.IMAGE) && !content.has(Kind.VIDEO)) {
            reasons.add("Pinterest posts require at least one image.");
        }
        String board = content.metadata().path("boardServiceId").asText("");
        if (board.isEmpty()) {
            reasons.add("Pinterest posts require a board.");
        } else if (channel.boards().stream().noneMatch(b -> b.serviceId().equals(board))) {
            reasons.add("The Pinterest board does not exist.");
        }
    }

    private static void youtube(Content content, List<String> reasons) {
        if (!content.has(Kind.VIDEO)) {
            reasons.add("YouTube posts require a video.");
        }
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
