package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.world.Metric;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Post;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The reactions to a sent update: as many invented people as its statistics show. */
final class InteractionEndpoint {
    private static final Map<String, String> METRICS = Map.of(
            "retweets", "shares",
            "reshares", "shares",
            "shares", "shares",
            "favorites", "reactions",
            "likes", "reactions",
            "plusOnes", "reactions",
            "comments", "comments",
            "mentions", "comments",
            "clicks", "clicks");

    private final WorldService world;
    private final V1Quirks quirks;

    InteractionEndpoint(WorldService world, V1Quirks quirks) {
        this.world = world;
        this.quirks = quirks;
    }

    JsonNode list(V1Request request) {
        Post post = world.catalog().post(request.accountId(), request.id());
        String event = event(request.form());
        String metric = METRICS.get(event);
        if (metric == null) {
            throw V1Exception.of(ErrorCode.EVENT_NOT_SUPPORTED);
        }
        int total = Metric.of(post).stream()
                .filter(m -> m.type().equals(metric))
                .mapToInt(m -> (int) m.value())
                .sum();
        List<Integer> numbers = IntStream.rangeClosed(1, total).boxed().toList();
        ObjectNode body = V1Json.object().put("total", total);
        body.set(
                "interactions",
                V1Json.array(Paging.of(request.form(), quirks).cut(numbers), n -> interaction(post, event, n)));
        return body;
    }

    private static String event(Form form) {
        String event =
                form.text("event").orElseThrow(() -> V1Exception.of(ErrorCode.PARAMETER_MISSING, "event is required"));
        return event.endsWith("s") ? event : event + "s";
    }

    private ObjectNode interaction(Post post, String event, int number) {
        String id = "5ac7" + post.id().substring(12) + String.format(Locale.ROOT, "%08x", number);
        Instant sent = Objects.requireNonNullElse(post.sentAt(), post.createdAt());
        ObjectNode user = V1Json.object().put("username", "fan-" + number).put("followers", number);
        user.put("avatar", "https://media.example/fans/" + number + ".png")
                .put("avatar_https", "https://media.example/fans/" + number + ".png");
        return new Fields(quirks)
                .id(id)
                .with("created_at", V1Json.seconds(sent) + number)
                .with("event", event)
                .with("interaction_id", Texts.digits(id))
                .with("user", user)
                .node();
    }
}
