package dev.socialscheduler.backend.v1;

import dev.socialscheduler.Asset;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Encodes new and changed posts as forms. Thread-safe. */
final class PostEncoder {

    /** The maximum number of posts in the response to a shuffle. */
    private static final int MOST = 100;

    private final @Nullable Boolean shorten;

    /**
     * Creates an encoder.
     *
     * @param shorten whether links in texts are shortened; empty uses the default of v1
     */
    PostEncoder(Optional<Boolean> shorten) {
        this.shorten = shorten.orElse(null);
    }

    Map<String, ?> create(NewPost post) {
        return create(post, List.of(post.channelId()));
    }

    /** Encodes a post for several channels; v1 creates one post for each. */
    Map<String, ?> create(NewPost post, List<ChannelId> channels) {
        Form form = new Form()
                .addAll("profile_ids[]", channels.stream().map(ChannelId::value).toList())
                .add("text", post.text())
                .add("shorten", shorten);
        mode(post.shareMode(), form);
        post.assets().forEach(asset -> asset(asset, form));
        retweet(post.metadata(), form);
        return form.fields();
    }

    /**
     * Encodes an edit.
     *
     * @param text the new or the stored text: v1 requires one
     */
    Map<String, ?> edit(PostEdit edit, String text) {
        Form form = new Form().add("text", text);
        ShareMode mode = edit.shareMode();
        if (mode != null) {
            mode(mode, form);
        }
        return form.fields();
    }

    Map<String, ?> order(List<PostId> order) {
        return new Form()
                .addAll("order[]", order.stream().map(PostId::value).toList())
                .fields();
    }

    Map<String, ?> shuffle() {
        return new Form().add("count", MOST).fields();
    }

    private static void mode(ShareMode mode, Form form) {
        if (mode instanceof ShareMode.ShareNow) {
            form.add("now", true);
        } else if (mode instanceof ShareMode.ShareNext) {
            form.add("top", true);
        } else if (mode instanceof ShareMode.CustomScheduled custom) {
            form.add("scheduled_at", custom.dueAt().getEpochSecond());
        }
    }

    private static void asset(Asset asset, Form form) {
        if (asset instanceof Asset.Image image) {
            form.add("media[photo]", image.url()).add("media[thumbnail]", image.thumbnailUrl());
        } else if (asset instanceof Asset.Link link) {
            form.add("media[link]", link.url())
                    .add("media[title]", link.title())
                    .add("media[description]", link.description())
                    .add("media[picture]", link.thumbnailUrl());
        }
    }

    private static void retweet(@Nullable PostMetadata metadata, Form form) {
        if (metadata instanceof TwitterMetadata twitter && twitter.retweet() != null) {
            form.add("retweet[tweet_id]", twitter.retweet().id())
                    .add("retweet[comment]", twitter.retweet().comment());
        }
    }
}
