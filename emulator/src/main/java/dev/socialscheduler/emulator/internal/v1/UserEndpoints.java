package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Account;

/** The account itself. */
final class UserEndpoints {
    private final WorldService world;
    private final V1Quirks quirks;

    UserEndpoints(WorldService world, V1Quirks quirks) {
        this.world = world;
        this.quirks = quirks;
    }

    JsonNode show(V1Request request) {
        Account account = world.catalog().account(request.accountId());
        boolean noZone = quirks.has(V1Quirk.NULLS_ARE_EMPTY_TEXTS);
        return new Fields(quirks)
                .id(account.id())
                .with("activity_at", V1Json.seconds(world.now()))
                .with("created_at", V1Json.seconds(account.createdAt()))
                .extra("name", account.name())
                .with("plan", account.plan().wireName())
                .with("timezone", noZone ? "" : account.zone().getId())
                .node();
    }

    JsonNode deauthorize(V1Request request) {
        world.revokeV1Token(request.token());
        return V1Json.object().put("success", true).put("message", "Access successfully revoked!");
    }
}
