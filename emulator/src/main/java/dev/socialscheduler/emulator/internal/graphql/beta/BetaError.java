package dev.socialscheduler.emulator.internal.graphql.beta;

import dev.socialscheduler.emulator.internal.graphql.current.TypedError;
import dev.socialscheduler.emulator.internal.graphql.current.View;
import dev.socialscheduler.emulator.world.ServiceException;

/** Rejections of posts in the beta dialect, which has its own errors for some of them. */
final class BetaError {
    private BetaError() {}

    static View ofPost(ServiceException exception) {
        return switch (exception.topic()) {
            case REPETITION -> view("PostAlreadyExistsError", exception);
            case FULL_QUEUE -> view("QueueLimitError", exception);
            case CONTENT -> view("ValidationError", exception);
            case OTHER -> TypedError.ofPost(exception).with("message", BetaWireNames.inText(exception.text()));
        };
    }

    private static View view(String typeName, ServiceException exception) {
        return View.of(typeName).with("message", exception.text());
    }
}
