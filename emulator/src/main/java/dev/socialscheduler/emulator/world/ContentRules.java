package dev.socialscheduler.emulator.world;

import dev.socialscheduler.emulator.world.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks what a post says against the demands of its network. All reasons come at once, in one text and in the form that
 * was seen on the live service: "Invalid post: " and the reasons, each a sentence, joined by a comma.
 */
final class ContentRules {
    private ContentRules() {}

    static void check(Channel channel, Content content) {
        if (!content.hasText() && content.assets().isEmpty() && needsText(channel, content)) {
            throw Refusal.of(Kind.INVALID_INPUT, "Text is required");
        }
        List<String> reasons = new ArrayList<>();
        NetworkRules.check(channel, content, reasons);
        AssetRules.check(channel.network(), content, reasons);
        ThreadRules.check(channel.network(), content, reasons);
        LengthRules.check(channel, content, reasons);
        if (!reasons.isEmpty()) {
            throw invalid(reasons);
        }
    }

    static Refusal invalid(List<String> reasons) {
        return Refusal.of(Kind.INVALID_INPUT, "Invalid post: " + String.join(", ", reasons));
    }

    // networks that demand a medium name it themselves, in their own words
    private static boolean needsText(Channel channel, Content content) {
        return switch (channel.network()) {
            case INSTAGRAM, TIKTOK, PINTEREST, YOUTUBE, GOOGLE_BUSINESS, START_PAGE, WHATSAPP -> false;
            case FACEBOOK, LINKEDIN, SUBSTACK, THREADS, BLUESKY -> !content.states("linkAttachment");
            case TWITTER -> !content.states("retweet");
            case MASTODON -> true;
        };
    }
}
