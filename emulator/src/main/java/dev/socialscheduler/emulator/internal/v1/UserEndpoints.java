package dev.socialscheduler.emulator.internal.v1;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import dev.socialscheduler.emulator.world.Account;
import java.time.Clock;

/** The account itself. */
final class UserEndpoints {
    private final WorldService world;
    private final Clock clock;
    private final V1Quirks quirks;

    UserEndpoints(WorldService world, Clock clock, V1Quirks quirks) {
        this.world = world;
        this.clock = clock;
        this.quirks = quirks;
    }

    JsonNode show(Ask ask) {
        Account account = world.catalog().account(ask.accountId());
        boolean noZone = quirks.has(V1Quirk.NULLS_ARE_EMPTY_TEXTS);
        return new Fields(quirks)
                .id(account.id())
                .with("activity_at", Json.seconds(clock.instant()))
                .with("created_at", Json.seconds(account.createdAt()))
                .extra("name", account.name())
                .with("plan", account.plan().word())
                .with("timezone", noZone ? "" : account.zone().getId())
                .node();
    }

    JsonNode deauthorize(Ask ask) {
        world.revokeV1Token(ask.token());
        return Json.object().put("success", true).put("message", "Access successfully revoked!");
    }
}
