package dev.socialscheduler.emulator.internal.world.rules;

import dev.socialscheduler.emulator.world.Asset.Kind;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.Network;
import java.util.List;

/** The networks whose posts require a medium, always or for some types. */
final class RequiredMedia {
    private RequiredMedia() {}

    static void check(Network network, Content content, List<String> reasons) {
        switch (network) {
            case INSTAGRAM, TIKTOK ->
                visual(content, network.label() + " posts require at least one image or video.", reasons);
            case PINTEREST -> visual(content, "Pinterest posts require at least one image.", reasons);
            case FACEBOOK -> facebook(content, reasons);
            case YOUTUBE -> {
                if (!content.has(Kind.VIDEO)) {
                    reasons.add("YouTube posts require a video.");
                }
            }
            default -> {
                // they require only text or an equivalent
            }
        }
    }

    private static void facebook(Content content, List<String> reasons) {
        String type = content.metadata().path("type").asText("post");
        if (type.equals("reel") && !content.has(Kind.VIDEO)) {
            reasons.add("Facebook reels require a video.");
        }
        if (type.equals("story")) {
            visual(content, "Facebook stories require an image or video.", reasons);
        }
    }

    private static void visual(Content content, String reason, List<String> reasons) {
        if (!content.has(Kind.IMAGE) && !content.has(Kind.VIDEO)) {
            reasons.add(reason);
        }
    }
}
