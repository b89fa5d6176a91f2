package dev.socialscheduler.backend.support.internal.validation;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Capability;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.internal.validation.NetworkRule.Feature;
import dev.socialscheduler.backend.support.internal.validation.NetworkRule.Media;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import java.util.List;
import java.util.Set;

/** Checks a post for media that its network requires or does not support. */
final class MediaRules {

    private final NetworkRule rule;
    private final PostContent said;
    private final Set<Capability> can;
    private final Violations found;

    MediaRules(NetworkRule rule, PostContent said, Set<Capability> can, Violations found) {
        this.rule = rule;
        this.said = said;
        this.can = can;
        this.found = found;
    }

    void check() {
        demand(rule.media(), "Posts");
        PostMetadata metadata = said.metadataOf(rule.network());
        PostType type = metadata instanceof FacebookMetadata facebook ? facebook.type() : PostType.POST;
        if (type == PostType.REEL) {
            demand(Media.VIDEO, "Reels");
        } else if (type == PostType.STORY) {
            demand(Media.VISUAL, "Stories");
        }
        moments("assets", said.newAssets());
        List<ThreadPost> thread = said.followUps();
        for (int i = 0; i < thread.size(); i++) {
            moments("thread[" + i + "].assets", thread.get(i).assets());
        }
    }

    /** Media that the backend cannot send are not required: otherwise no post could be created. */
    private void demand(Media media, String what) {
        boolean isMissing = switch (media) {
            case ANY -> false;
            case VISUAL ->
                can.contains(Capability.IMAGES) && said.lacks(Asset.Image.class) && said.lacks(Asset.Video.class);
            case VIDEO -> can.contains(Capability.VIDEOS) && said.lacks(Asset.Video.class);
        };
        if (isMissing) {
            found.add("assets", what + " on " + rule.network().title() + " need " + media.demand() + ".");
        }
    }

    private void moments(String path, List<Asset> assets) {
        for (int i = 0; i < assets.size(); i++) {
            boolean hasOffset = assets.get(i) instanceof Asset.Video video && video.thumbnailOffset() != null;
            found.when(
                    hasOffset && !rule.has(Feature.THUMBNAIL_OFFSET),
                    path + "[" + i + "].thumbnailOffset",
                    "Videos on " + rule.network().title() + " do not support a thumbnail offset.");
        }
    }
}
