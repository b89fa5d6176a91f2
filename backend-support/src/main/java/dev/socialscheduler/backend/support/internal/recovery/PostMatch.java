package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Idea;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.Tag;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether an existing post or idea matches a call. */
public final class PostMatch {

    /** Some services store times to the minute only. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final Set<PostStatus> OUT = EnumSet.of(PostStatus.SENDING, PostStatus.SENT, PostStatus.ERROR);

    private PostMatch() {}

    /** Returns whether a post is what a call was to create, whenever it was created. */
    static boolean matches(PendingOutcome wanted, Post post) {
        return isPlaced(wanted, post) && saysTheSame(wanted, post);
    }

    /** Returns whether a post is in the channel of a call, for its due time, and a draft only if it wanted one. */
    static boolean isPlaced(PendingOutcome wanted, Post post) {
        return post.channelId().value().equals(wanted.target())
                && (post.status() == PostStatus.DRAFT) == wanted.draft()
                && isDue(wanted.dueAt(), post.dueAt());
    }

    static boolean saysTheSame(PendingOutcome wanted, Post post) {
        return ContentFingerprint.same(ContentFingerprint.of(post), wanted.fingerprint());
    }

    static boolean matches(PendingOutcome wanted, Idea idea) {
        return ContentFingerprint.same(ContentFingerprint.of(idea), wanted.fingerprint());
    }

    /** Returns whether a post was published, or its publishing was attempted. */
    public static boolean isOut(Post post) {
        return OUT.contains(post.status());
    }

    /** Returns whether a post shows all that an edit changes. Changes that cannot be compared count as not shown. */
    public static boolean shows(PostEdit edit, Post post) {
        return edit.metadata() == null
                && edit.schedulingType() == null
                && (edit.shareMode() == null || edit.shareMode() instanceof ShareMode.CustomScheduled)
                && isDue(dueAt(edit.shareMode()), post.dueAt())
                && saysTheSame(edit, post)
                && (edit.assets() == null || sources(edit.assets()).equals(sourcesOf(post)))
                && (edit.tagIds() == null
                        || Set.copyOf(edit.tagIds())
                                .equals(Set.copyOf(
                                        post.tags().stream().map(Tag::id).toList())));
    }

    /** Returns whether a post shows as much of an edit as an outcome keeps of it: its time and its text alone. */
    public static boolean shows(PendingOutcome edit, Post post) {
        return isDue(edit.dueAt(), post.dueAt())
                && (edit.fingerprint().isEmpty()
                        || ContentFingerprint.same(
                                ContentFingerprint.ofText(post.text(), List.of()), edit.fingerprint()));
    }

    private static boolean saysTheSame(PostEdit edit, Post post) {
        return (edit.text() == null || same(edit.text(), post.text()))
                && (edit.thread() == null
                        || ContentFingerprint.same(
                                ContentFingerprint.ofText("", edit.thread()),
                                ContentFingerprint.ofText("", post.thread())));
    }

    private static boolean same(String wanted, String is) {
        return ContentFingerprint.same(
                ContentFingerprint.ofText(wanted, List.of()), ContentFingerprint.ofText(is, List.of()));
    }

    private static List<String> sources(List<Asset> assets) {
        return assets.stream().map(asset -> asset.url().toString()).toList();
    }

    private static List<String> sourcesOf(Post post) {
        return post.assets().stream().map(PostAsset::sourceText).toList();
    }

    public static @Nullable Instant dueAt(@Nullable ShareMode mode) {
        return mode instanceof ShareMode.CustomScheduled custom ? custom.dueAt() : null;
    }

    static boolean isDue(@Nullable Instant wanted, @Nullable Instant is) {
        return wanted == null
                || (is != null && Duration.between(wanted, is).abs().compareTo(TOLERANCE) < 0);
    }
}
