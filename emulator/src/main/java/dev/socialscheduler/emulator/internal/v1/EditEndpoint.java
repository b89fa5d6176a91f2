package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Change;
import dev.socialscheduler.emulator.world.Channel;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostEdit;
import dev.socialscheduler.emulator.world.ShareMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Edits an update: always its text, its media if any are given ({@code media=null} removes them), its time if one is
 * given.
 */
final class EditEndpoint {
    private final WorldService world;
    private final Views views;

    EditEndpoint(WorldService world, Views views) {
        this.world = world;
        this.views = views;
    }

    JsonNode edit(V1Request request) {
        Post post = world.catalog().post(request.accountId(), request.id());
        Channel channel = world.catalog().channel(request.accountId(), post.channelId());
        Post edited = world.v1Publishing().editPost(request.accountId(), edit(post, channel, request.form()));
        ObjectNode body = views.level(request, edited.channelId());
        body.set("update", views.update(request, edited));
        return body;
    }

    private static PostEdit edit(Post post, Channel channel, Form form) {
        String text =
                form.text("text").orElseThrow(() -> V1Exception.of(ErrorCode.PARAMETER_MISSING, "text is required"));
        Instant time = ScheduledAt.read(form);
        ShareMode mode = mode(post, form, time);
        boolean media = form.has("media");
        ContentReader reader = new ContentReader(channel, form);
        Change<List<Asset>> assets = media ? Change.to(reader.photos()) : Change.none();
        Change<JsonNode> metadata = Change.none();
        if (media) {
            metadata = Change.to(V1Json.object().set("linkAttachment", reader.link()));
        }
        return new PostEdit(
                post.id(),
                Change.to(text),
                assets,
                Change.none(),
                metadata,
                Change.none(),
                Change.none(),
                Change.none(),
                mode == null ? Change.none() : Change.to(mode),
                time == null ? Change.none() : Change.to(time),
                null,
                null);
    }

    private static @Nullable ShareMode mode(Post post, Form form, @Nullable Instant time) {
        if (time != null) {
            return ShareMode.CUSTOM_SCHEDULED;
        }
        if (form.flag("now", false)) {
            return ShareMode.SHARE_NOW;
        }
        boolean dropsTime = ScheduledAt.isEmptied(form) && post.mode() == ShareMode.CUSTOM_SCHEDULED;
        return dropsTime ? ShareMode.ADD_TO_QUEUE : null;
    }
}
