package dev.socialscheduler.emulator.internal.graphql;

import dev.socialscheduler.emulator.internal.graphql.current.GraphQlJson;
import dev.socialscheduler.emulator.internal.http.Answer;
import dev.socialscheduler.emulator.internal.http.Request;
import dev.socialscheduler.emulator.internal.world.WorldService;
import dev.socialscheduler.emulator.world.Account;
import java.util.Optional;

/** Identifies the sender of a request. A missing credential and an invalid one have different rejections. */
final class Credentials {
    private static final String SCHEME = "Bearer ";
    private static final String CODE = "UNAUTHENTICATED";

    private final WorldService world;

    Credentials(WorldService world) {
        this.world = world;
    }

    Optional<Account> account(Request request) {
        return request.header("Authorization")
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip())
                .flatMap(world::accountOfKey);
    }

    boolean areGiven(Request request) {
        return request.header("Authorization").filter(value -> !value.isBlank()).isPresent();
    }

    Answer rejection(Request request) {
        return areGiven(request)
                ? GraphQlJson.error(401, "Access token is not valid", CODE)
                : GraphQlJson.error(401, "An authentication JWT or Access Token is required", CODE);
    }
}
