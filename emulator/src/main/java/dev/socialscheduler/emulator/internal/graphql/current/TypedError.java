package dev.socialscheduler.emulator.internal.graphql.current;

import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;

/** Rejections as members of the mutations' unions. Each union has its own set of errors; the closest one is used. */
public final class TypedError {
    private TypedError() {}

    public static View ofPost(ServiceException exception) {
        return view(exception.kind().typeName(), exception).with("code", exception.code());
    }

    static View ofIdea(ServiceException exception) {
        boolean isMember = exception.kind() != Kind.NOT_FOUND && exception.kind() != Kind.REST_PROXY;
        return view((isMember ? exception.kind() : Kind.INVALID_INPUT).typeName(), exception);
    }

    public static View ofVoid(ServiceException exception) {
        return view("VoidMutationError", exception);
    }

    private static View view(String typeName, ServiceException exception) {
        return View.of(typeName).with("message", exception.text());
    }
}
