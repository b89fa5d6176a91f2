package dev.socialscheduler;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Stored posts for tests. */
final class Posts {

    private Posts() {}

    static Post stored(String id, String text) {
        Instant made = Instant.parse("2026-12-01T14:00:00.123Z");
        return new Post(
                new PostId(id),
                new ChannelId("channel"),
                Network.BLUESKY,
                "bluesky",
                PostStatus.SCHEDULED,
                "scheduled",
                text,
                new Post.Timing(new ShareMode.AddToQueue(), made.plusSeconds(60), null, made, null),
                PostVia.API,
                "api",
                SchedulingType.AUTOMATIC,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(),
                List.of());
    }

    static Post stored(String id) {
        return stored(id, "text of " + id);
    }
}
