package dev.socialscheduler.emulator.internal.world.rules;

import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Content;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import dev.socialscheduler.emulator.world.V1Code;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Validates a post against the requirements of its network. All reasons are reported at once, in one text and in the
 * form that was observed on the live service: "Invalid post: " and the reasons, each a sentence, joined by commas.
 */
public final class ContentRules {
    private final MediaDemands demands;
    private final AssetRules assetRules;

    public ContentRules(MediaDemands demands) {
        this.demands = demands;
        this.assetRules = new AssetRules(demands);
    }

    public void check(Channel channel, Content content) {
        if (!content.hasText() && content.assets().isEmpty() && needsText(channel, content)) {
            throw ServiceException.of(Kind.INVALID_INPUT, "Text is required").v1Code(V1Code.PARAMETER_MISSING);
        }
        List<String> missing = new ArrayList<>();
        if (demands.wantsRequiredMedia()) {
            RequiredMedia.check(channel.network(), content, missing);
        }
        NetworkRules.check(channel, content, missing);
        List<String> bad = new ArrayList<>();
        assetRules.check(channel.network(), content, bad);
        ThreadRules.check(channel.network(), content, bad);
        List<String> tooLong = new ArrayList<>();
        LengthRules.check(channel, content, tooLong);
        List<String> reasons =
                Stream.of(missing, bad, tooLong).flatMap(List::stream).toList();
        if (!reasons.isEmpty()) {
            throw ServiceException.invalidPost(reasons).v1Code(v1Code(missing, tooLong));
        }
    }

    private static int v1Code(List<String> missing, List<String> tooLong) {
        if (!missing.isEmpty()) {
            return V1Code.PARAMETER_MISSING;
        }
        return tooLong.isEmpty() ? V1Code.UPDATE_NOT_SAVED : V1Code.OUT_OF_BOUNDS;
    }

    // networks that require a medium report it themselves, in their own words
    private boolean needsText(Channel channel, Content content) {
        return switch (channel.network()) {
            case INSTAGRAM, TIKTOK, PINTEREST, YOUTUBE -> !demands.wantsRequiredMedia();
            case GOOGLE_BUSINESS, START_PAGE, WHATSAPP -> false;
            case FACEBOOK, LINKEDIN, SUBSTACK, THREADS, BLUESKY -> !content.states("linkAttachment");
            case TWITTER -> !content.states("retweet");
            case MASTODON -> true;
        };
    }
}
