package dev.socialscheduler.emulator.internal.graphql.current;

import dev.socialscheduler.emulator.world.Refusal;
import dev.socialscheduler.emulator.world.Refusal.Kind;

/** Refusals as members of the mutations' unions. Each union has its own choice of errors; the nearest one is taken. */
public final class TypedError {
    private TypedError() {}

    public static View ofPost(Refusal refusal) {
        return view(refusal.kind().typeName(), refusal).with("code", refusal.code());
    }

    static View ofIdea(Refusal refusal) {
        boolean isMember = refusal.kind() != Kind.NOT_FOUND && refusal.kind() != Kind.REST_PROXY;
        return view((isMember ? refusal.kind() : Kind.INVALID_INPUT).typeName(), refusal);
    }

    public static View ofVoid(Refusal refusal) {
        return view("VoidMutationError", refusal);
    }

    private static View view(String typeName, Refusal refusal) {
        return View.of(typeName).with("message", refusal.text());
    }
}
