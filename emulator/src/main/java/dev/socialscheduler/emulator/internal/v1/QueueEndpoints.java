package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.world.Post;
import java.util.List;
import java.util.Random;

/** The order of a profile's queue. */
final class QueueEndpoints {
    private final WorldService world;
    private final Views views;
    private final UpdateLists lists;
    private final Random random;

    QueueEndpoints(WorldService world, Views views, UpdateLists lists, Random random) {
        this.world = world;
        this.views = views;
        this.lists = lists;
        this.random = random;
    }

    JsonNode reorder(V1Request request) {
        List<String> order = request.form().texts("order");
        int offset = request.form().number("offset", 0, 0);
        world.catalog().channel(request.accountId(), request.id());
        if (order.isEmpty()) {
            throw V1Exception.of(ErrorCode.PARAMETER_MISSING, "order is required");
        }
        world.queues().reorder(request.accountId(), request.id(), order, offset);
        return withUpdates(request, lists.pendingOf(request));
    }

    JsonNode shuffle(V1Request request) {
        int count = request.form().number("count", Integer.MAX_VALUE, 1);
        world.queues().shuffle(request.accountId(), request.id(), random);
        List<Post> pending = lists.pendingOf(request);
        return withUpdates(request, pending.subList(0, Math.min(count, pending.size())));
    }

    private ObjectNode withUpdates(V1Request request, List<Post> posts) {
        ObjectNode body = views.success(null);
        body.set("updates", lists.views(request, posts));
        return body;
    }
}
