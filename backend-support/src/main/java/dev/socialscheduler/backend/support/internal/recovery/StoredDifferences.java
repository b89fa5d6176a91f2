package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Asset;
import dev.socialscheduler.AssetType;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.ThreadPost;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists what the provider stored differently from a request. Used by one thread. */
final class StoredDifferences {

    private static final Set<PostStatus> GOES_OUT =
            EnumSet.of(PostStatus.SCHEDULED, PostStatus.SENDING, PostStatus.SENT);

    private static final Pattern LINK = Pattern.compile("https?://\\S+|www\\.\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private final List<PostWarning> found = new ArrayList<>();

    private StoredDifferences() {}

    static List<PostWarning> of(NewPost asked, Post stored) {
        StoredDifferences differences = new StoredDifferences();
        differences.draft(asked.draft(), stored);
        differences.dueAt(asked.shareMode(), stored);
        differences.text(asked.text(), stored);
        differences.thread(asked.thread(), stored);
        differences.assets(asked.assets(), stored);
        return differences.found;
    }

    static List<PostWarning> of(PostEdit asked, Post stored) {
        StoredDifferences differences = new StoredDifferences();
        differences.dueAt(asked.shareMode(), stored);
        differences.text(asked.text(), stored);
        differences.thread(asked.thread(), stored);
        differences.assets(asked.assets(), stored);
        return differences.found;
    }

    private void text(@Nullable String asked, Post stored) {
        when(
                asked != null && !asked.equals(stored.text()) && !isSame(asked, List.of(), stored.text(), List.of()),
                "text",
                () -> "The provider stored a different text.");
    }

    private void thread(@Nullable List<ThreadPost> asked, Post stored) {
        when(
                asked != null && !asked.equals(stored.thread()) && !isSame("", asked, "", stored.thread()),
                "thread",
                () -> "The provider stored a different thread.");
    }

    /** Stricter than a lookup: what the network's readers see must be what was asked for. */
    private static boolean isSame(String one, List<ThreadPost> more, String other, List<ThreadPost> others) {
        return visible(one).equals(visible(other))
                && more.size() == others.size()
                && IntStream.range(0, more.size())
                        .allMatch(i -> visible(more.get(i).text())
                                .equals(visible(others.get(i).text())));
    }

    /** Providers trim white space and shorten links. */
    private static String visible(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACE.matcher(LINK.matcher(composed).replaceAll("<link>"))
                .replaceAll(" ")
                .strip();
    }

    private void draft(boolean isWanted, Post stored) {
        boolean isDraft = stored.status() == PostStatus.DRAFT;
        when(
                !isWanted && isDraft,
                "draft",
                () -> "The provider stored the post as a draft, so it will not be published.");
        when(
                isWanted && GOES_OUT.contains(stored.status()),
                "draft",
                () -> "The provider stored the post as " + stored.status().wireName()
                        + ", not as a draft: it may be published.");
    }

    private void dueAt(@Nullable ShareMode mode, Post stored) {
        Instant dueAt = PostMatch.dueAt(mode);
        boolean isDraft = stored.status() == PostStatus.DRAFT;
        when(
                dueAt != null && !isDraft && !PostMatch.isDue(dueAt, stored.dueAt()),
                "shareMode.dueAt",
                () -> stored.dueAt() == null
                        ? "The provider stored no due time."
                        : "The provider stored the due time " + stored.dueAt() + " instead of " + dueAt + ".");
    }

    /** Link cards are left out: the provider creates them from the text as well, and removes them for some networks. */
    private void assets(@Nullable List<Asset> asked, Post stored) {
        if (asked == null || asked.isEmpty()) {
            return;
        }
        Map<AssetType, Integer> missing = new EnumMap<>(AssetType.class);
        PostDifference.kinds(asked).forEach(type -> missing.merge(type, 1, Integer::sum));
        for (PostAsset asset : stored.assets()) {
            missing.computeIfPresent(asset.type(), (type, count) -> count - 1);
        }
        int lost = missing.values().stream()
                .filter(count -> count > 0)
                .mapToInt(Integer::intValue)
                .sum();
        int all = asked.size();
        when(lost > 0, "assets", () -> "The provider stored the post without " + lost + " of " + all + " assets.");
    }

    private void when(boolean differs, String path, Supplier<String> message) {
        if (differs) {
            found.add(PostWarning.builder(path, message.get()).build());
        }
    }
}
