package dev.socialscheduler.cli.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.PublishingError;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post in JSON; times in UTC. */
public record PostView(
        String id,
        String channelId,
        String network,
        String status,
        String text,
        @Nullable String dueAt,
        @Nullable String sentAt,
        @Nullable String createdAt,
        List<String> assets,
        List<TagView> tags,
        @Nullable String externalLink,
        @Nullable String error,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WarningView> warnings) {

    public static PostView of(Post post) {
        PublishingError error = post.error();
        return new PostView(
                post.id().value(),
                post.channelId().value(),
                post.networkWireName(),
                PostLine.status(post),
                post.text(),
                text(post.dueAt()),
                text(post.sentAt()),
                text(post.timing().createdAt()),
                post.assets().stream().map(PostAsset::sourceText).toList(),
                post.tags().stream()
                        .map(tag -> new TagView(tag.id().value(), tag.name()))
                        .toList(),
                post.externalLinkText(),
                error == null ? null : error.message(),
                post.warnings().stream().map(WarningView::of).toList());
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    /** A warning about a post in JSON; {@code reconcile} is the token for the command {@code reconcile}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WarningView(
            String path, String message, @Nullable String reconcile) {
        static WarningView of(PostWarning warning) {
            PendingOutcome pending = warning.pending();
            return new WarningView(warning.path(), warning.message(), pending == null ? null : pending.token());
        }
    }

    /** A tag in JSON. */
    record TagView(String id, String name) {}
}
