package dev.socialscheduler;

import java.time.Instant;

/** Stored posts for tests. */
final class Posts {

    private Posts() {}

    static Post stored(String id, String text) {
        Instant made = Instant.parse("2026-12-01T14:00:00.123Z");
        return Post.builder(
                        new PostId(id),
                        new ChannelId("channel"),
                        Post.Timing.builder(made)
                                .shareMode(new ShareMode.AddToQueue())
                                .dueAt(made.plusSeconds(60))
                                .build())
                .network(Network.BLUESKY)
                .status(PostStatus.SCHEDULED)
                .text(text)
                .via(PostVia.API)
                .schedulingType(SchedulingType.AUTOMATIC)
                .build();
    }

    static Post stored(String id) {
        return stored(id, "text of " + id);
    }
}
