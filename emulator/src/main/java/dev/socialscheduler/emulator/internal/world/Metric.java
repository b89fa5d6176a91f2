package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A statistic of sent posts. Real networks count people. The emulator derives the number from the post's id, so that it
 * is the same in every run.
 *
 * @param type a value of the GraphQL enum {@code PostMetricType}
 */
public record Metric(String type, double value) {
    private static final List<String> TYPES = List.of("reactions", "comments", "shares", "impressions", "clicks");

    /** Returns the metrics of a post; empty until it was sent. */
    public static List<Metric> of(Post post) {
        if (post.status() != PostStatus.SENT) {
            return List.of();
        }
        return TYPES.stream().map(type -> new Metric(type, count(post, type))).toList();
    }

    /**
     * Returns the sums over posts, with their number. Posts, reactions and comments are present even if nothing was
     * sent.
     */
    static List<Metric> sum(List<Post> posts) {
        Map<String, Double> sums = new TreeMap<>();
        sums.put("postCount", (double) posts.size());
        sums.put("reactions", 0.0);
        sums.put("comments", 0.0);
        posts.stream().flatMap(post -> of(post).stream()).forEach(m -> sums.merge(m.type(), m.value(), Double::sum));
        return sums.entrySet().stream()
                .map(sum -> new Metric(sum.getKey(), sum.getValue()))
                .toList();
    }

    /** Returns the display name. */
    public String label() {
        String words = type.replaceAll("([A-Z])", " $1");
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static double count(Post post, String type) {
        int scale = type.equals("impressions") ? 2_000 : 60;
        return Math.floorMod((post.id() + type).hashCode(), scale);
    }

    /** A sum over posts, and the latest time at which one of them was counted. */
    public record Sum(List<Metric> metrics, @Nullable Instant updatedAt) {}
}
