package dev.socialscheduler.emulator.internal.graphql.gateway;

import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.world.Refusal;
import dev.socialscheduler.emulator.world.Refusal.Kind;
import java.util.Set;

/** Refusals in the dialect of the gateway, which names four errors; what is none of them is an invalid input. */
final class GatewayError {
    private static final Set<Kind> OF_POSTS = Set.of(Kind.NOT_FOUND, Kind.UNAUTHORIZED, Kind.LIMIT_REACHED);

    private GatewayError() {}

    static View ofPost(Refusal refusal) {
        return view(OF_POSTS.contains(refusal.kind()) ? refusal.kind() : Kind.INVALID_INPUT, refusal);
    }

    static View ofIdea(Refusal refusal) {
        return view(Kind.INVALID_INPUT, refusal);
    }

    private static View view(Kind kind, Refusal refusal) {
        return View.of(kind.typeName()).with("message", refusal.text());
    }
}
