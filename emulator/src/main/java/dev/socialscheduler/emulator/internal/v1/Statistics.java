package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.world.Metric;
import dev.socialscheduler.emulator.world.Network;
import dev.socialscheduler.emulator.world.Post;
import java.util.Map;

/** The statistics of a sent post under the names of its network; {@code favorites} are likes. */
final class Statistics {
    private static final Map<String, String> ON_TWITTER = Map.of(
            "impressions",
            "reach",
            "clicks",
            "clicks",
            "shares",
            "retweets",
            "reactions",
            "favorites",
            "comments",
            "mentions");
    private static final Map<String, String> ELSEWHERE = Map.of(
            "impressions",
            "reach",
            "clicks",
            "clicks",
            "shares",
            "shares",
            "reactions",
            "likes",
            "comments",
            "comments");

    private Statistics() {}

    static ObjectNode of(Post post) {
        Map<String, String> names = post.network() == Network.TWITTER ? ON_TWITTER : ELSEWHERE;
        ObjectNode numbers = V1Json.object();
        for (Metric metric : Metric.of(post)) {
            String name = names.get(metric.type());
            if (name != null) {
                numbers.put(name, (long) metric.value());
            }
        }
        return numbers;
    }
}
