package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Profiles, updates, and the fill level of a buffer, as an account sees them. */
final class Views {
    private static final int PAID_QUEUE = 100;
    private static final int WHOLE = 100;

    private final WorldService world;
    private final V1Quirks quirks;

    Views(WorldService world, V1Quirks quirks) {
        this.world = world;
        this.quirks = quirks;
    }

    ObjectNode profile(String accountId, Channel channel, boolean isDefault) {
        List<Post> posts = world.catalog().postsOf(accountId, channel.id());
        return new ProfileJson(quirks).of(accountId, channel, isDefault, posts);
    }

    /** Returns an update, with display times in the profile's zone, or in UTC on request. */
    ObjectNode update(V1Request request, Post post) {
        Channel channel = world.catalog().channel(request.accountId(), post.channelId());
        ZoneId zone = request.form().flag("utc", false) ? ZoneOffset.UTC : channel.zone();
        return new UpdateJson(quirks, zone, world.now()).of(post, channel, request.accountId());
    }

    /** Returns {@code success}, {@code buffer_count} and {@code buffer_percentage} after a change on a channel. */
    ObjectNode level(V1Request request, String channelId) {
        long count = world.catalog().postsOf(request.accountId(), channelId).stream()
                .filter(post -> post.status() == PostStatus.SCHEDULED)
                .count();
        Integer planned = world.catalog().account(request.accountId()).plan().scheduledPostsPerChannel();
        int limit = Objects.requireNonNullElse(planned, PAID_QUEUE);
        return success(null)
                .put("buffer_count", count)
                .put("buffer_percentage", Math.min(WHOLE, WHOLE * count / limit));
    }

    /** Returns {@code {"success":true}}, with a message if a quirk requires one. */
    ObjectNode success(@Nullable String message) {
        ObjectNode body = V1Json.object().put("success", true);
        return message != null && quirks.has(V1Quirk.SUCCESS_HAS_MESSAGE) ? body.put("message", message) : body;
    }
}
