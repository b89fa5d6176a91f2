package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Asset;
import dev.socialscheduler.AssetType;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.ThreadPost;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In what the post of an answer differs from the post that was asked for. Whether a difference shows that the answer
 * belongs to another request, or that the provider stores the post differently, depends on what else proves the answer.
 */
public enum PostDifference {
    /** It is on another channel. */
    CHANNEL("channel"),
    /** Its text differs in more than what providers rewrite: white space and links. */
    TEXT("text"),
    /** Its due time differs by a minute or more. */
    DUE_TIME("due time"),
    /** One of the two is a draft, the other is not. */
    DRAFT("draft state"),
    /** It has other kinds of media, or other numbers of them. */
    MEDIA("media");

    private final String title;

    PostDifference(String title) {
        this.title = title;
    }

    /** Returns its name in a message. */
    public String title() {
        return title;
    }

    /** Returns all differences, in the order of their declaration. */
    public static Set<PostDifference> between(NewPost asked, Post answered) {
        Set<PostDifference> found = EnumSet.noneOf(PostDifference.class);
        for (PostDifference each : values()) {
            if (!each.isSame(asked, answered)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Returns whether both are the same in this. */
    public boolean isSame(NewPost asked, Post answered) {
        return switch (this) {
            case CHANNEL -> asked.channelId().equals(answered.channelId());
            case TEXT -> saysTheSame(asked, answered);
            case DUE_TIME -> PostMatch.isDue(PostMatch.dueAt(asked.shareMode()), answered.dueAt());
            case DRAFT -> asked.draft() == (answered.status() == PostStatus.DRAFT);
            case MEDIA -> showsTheSame(kinds(asked.assets()), answered.assets());
        };
    }

    /** Some dialects return no follow-ups, so a thread counts only where the answer has one. */
    private static boolean saysTheSame(NewPost asked, Post answered) {
        List<ThreadPost> followUps = answered.thread().isEmpty() ? List.of() : asked.thread();
        return (followUps.isEmpty()
                        && answered.thread().isEmpty()
                        && asked.text().equals(answered.text()))
                || ContentFingerprint.same(
                        ContentFingerprint.ofText(asked.text(), followUps),
                        ContentFingerprint.ofText(answered.text(), answered.thread()));
    }

    /** Link cards do not count, because providers store them as links or as pictures. */
    private static boolean showsTheSame(List<AssetType> asked, List<PostAsset> answered) {
        List<AssetType> kinds = answered.stream()
                .map(PostAsset::type)
                .filter(type -> type != AssetType.LINK)
                .sorted()
                .toList();
        return kinds.contains(AssetType.UNKNOWN) ? kinds.size() == asked.size() : kinds.equals(asked);
    }

    /** Returns the kinds of the media, sorted; link cards are none. */
    static List<AssetType> kinds(List<Asset> assets) {
        return assets.stream().flatMap(PostDifference::kind).sorted().toList();
    }

    private static Stream<AssetType> kind(Asset asset) {
        if (asset instanceof Asset.Link) {
            return Stream.of();
        }
        return Stream.of(
                asset instanceof Asset.Image
                        ? AssetType.IMAGE
                        : asset instanceof Asset.Video ? AssetType.VIDEO : AssetType.DOCUMENT);
    }
}
