package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;

/** The operations on one update, except editing. */
final class UpdateEndpoints {
    private final WorldService world;
    private final Views views;
    private final V1Quirks quirks;

    UpdateEndpoints(WorldService world, Views views, V1Quirks quirks) {
        this.world = world;
        this.views = views;
        this.quirks = quirks;
    }

    JsonNode show(V1Request request) {
        return views.update(request, world.catalog().post(request.accountId(), request.id()));
    }

    JsonNode share(V1Request request) {
        Post shared = world.v1Publishing().sharePost(request.accountId(), request.id());
        if (shared.status() == PostStatus.ERROR) {
            throw V1Exception.of(ErrorCode.UPDATE_NOT_SAVED, String.valueOf(shared.error()));
        }
        return views.success("Update shared successfully");
    }

    JsonNode destroy(V1Request request) {
        world.v1Publishing().deletePost(request.accountId(), request.id());
        return views.success("Update deleted successfully");
    }

    JsonNode moveToTop(V1Request request) {
        Post moved = world.v1Publishing().movePost(request.accountId(), request.id(), true);
        ObjectNode update = views.update(request, moved);
        if (!quirks.has(V1Quirk.MOVE_TO_TOP_IS_WRAPPED)) {
            return update;
        }
        ObjectNode body = views.success(null);
        body.set("update", update);
        return body;
    }
}
