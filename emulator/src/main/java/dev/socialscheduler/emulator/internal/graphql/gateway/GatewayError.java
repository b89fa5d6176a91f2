package dev.socialscheduler.emulator.internal.graphql.gateway;

import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import java.util.Set;

/** Rejections in the dialect of the gateway, which names four errors. Any other is an invalid input. */
final class GatewayError {
    private static final Set<Kind> OF_POSTS = Set.of(Kind.NOT_FOUND, Kind.UNAUTHORIZED, Kind.LIMIT_REACHED);

    private GatewayError() {}

    static View ofPost(ServiceException exception) {
        return view(OF_POSTS.contains(exception.kind()) ? exception.kind() : Kind.INVALID_INPUT, exception);
    }

    static View ofIdea(ServiceException exception) {
        return view(Kind.INVALID_INPUT, exception);
    }

    private static View view(Kind kind, ServiceException exception) {
        return View.of(kind.typeName()).with("message", exception.text());
    }
}
