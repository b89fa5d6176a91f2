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

    JsonNode reorder(Ask ask) {
        List<String> order = ask.form().texts("order");
        int offset = ask.form().number("offset", 0, 0);
        world.catalog().channel(ask.accountId(), ask.id());
        if (order.isEmpty()) {
            throw Failure.of(ErrorCode.PARAMETER_MISSING, "order is required");
        }
        world.queues().reorder(ask.accountId(), ask.id(), order, offset);
        return withUpdates(ask, lists.pendingOf(ask));
    }

    JsonNode shuffle(Ask ask) {
        int count = ask.form().number("count", Integer.MAX_VALUE, 1);
        world.queues().shuffle(ask.accountId(), ask.id(), random);
        List<Post> pending = lists.pendingOf(ask);
        return withUpdates(ask, pending.subList(0, Math.min(count, pending.size())));
    }

    private ObjectNode withUpdates(Ask ask, List<Post> posts) {
        ObjectNode body = views.success(null);
        body.set("updates", lists.views(ask, posts));
        return body;
    }
}
