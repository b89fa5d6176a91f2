package dev.socialscheduler.emulator.internal.graphql.beta;

import dev.socialscheduler.emulator.internal.graphql.current.TypedError;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.world.Refusal;

/** Refusals of posts in the beta dialect, which has errors of its own for some of them. */
final class BetaError {
    private BetaError() {}

    static View ofPost(Refusal refusal) {
        return switch (refusal.topic()) {
            case REPETITION -> view("PostAlreadyExistsError", refusal);
            case FULL_QUEUE -> view("QueueLimitError", refusal);
            case CONTENT -> view("ValidationError", refusal);
            case OTHER -> TypedError.ofPost(refusal).with("message", BetaWords.inText(refusal.text()));
        };
    }

    private static View view(String typeName, Refusal refusal) {
        return View.of(typeName).with("message", refusal.text());
    }
}
