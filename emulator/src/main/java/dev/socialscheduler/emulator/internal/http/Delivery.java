package dev.socialscheduler.emulator.internal.http;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.faults.Faults;
import java.util.Optional;

/** One request on its way through a face, with the fault that befalls it. */
final class Delivery {
    private final Face face;
    private final Request request;
    private final String question;
    private final Faults faults;
    private final LateRequests late;

    Delivery(Face face, Request request, String question, Faults faults, LateRequests late) {
        this.face = face;
        this.request = request;
        this.question = question;
        this.faults = faults;
        this.late = late;
    }

    Outcome attempt(Optional<Fault> fault) throws InterruptedException {
        return fault.isPresent() ? failing(fault.get()) : Outcome.whole(face.answer(request, fault));
    }

    private Outcome failing(Fault fault) throws InterruptedException {
        return switch (fault.kind()) {
            case LOSE_REQUEST -> Outcome.NOTHING;
            case RESET_BEFORE -> Outcome.RESET;
            case APPLY_LATE -> postponed(fault);
            case STALL -> stalled();
            case HTML_FORBIDDEN -> Outcome.whole(Answer.forbiddenPage());
            case SERVER_ERROR_BEFORE -> Outcome.whole(face.serverError(fault.status()));
            case RATE_LIMITED, GATEWAY_RATE_LIMITED, DATA_NULL ->
                Outcome.whole(face.answer(request, Optional.of(fault)));
            case LOSE_ANSWER,
                    RESET_AFTER,
                    SERVER_ERROR_AFTER,
                    MALFORMED_JSON,
                    TRUNCATED_JSON,
                    CUT_ANSWER,
                    DUPLICATE_ANSWER,
                    SLOW -> spoiled(fault, face.answer(request, Optional.empty()));
        };
    }

    private Outcome spoiled(Fault fault, Answer answer) throws InterruptedException {
        return switch (fault.kind()) {
            case SERVER_ERROR_AFTER -> Outcome.whole(face.serverError(fault.status()));
            case MALFORMED_JSON -> Outcome.whole(answer.withBody("{\"data\": <not json>"));
            case TRUNCATED_JSON -> Outcome.whole(answer.withBody(half(answer.body())));
            case CUT_ANSWER -> new Outcome(answer, Outcome.Ending.HALF);
            case DUPLICATE_ANSWER -> new Outcome(answer, Outcome.Ending.TWICE);
            case RESET_AFTER -> Outcome.RESET;
            case SLOW -> delayed(fault, answer);
            default -> Outcome.NOTHING;
        };
    }

    private Outcome postponed(Fault fault) {
        late.add(fault, question, () -> face.answer(request, Optional.empty()));
        return Outcome.NOTHING;
    }

    private Outcome stalled() throws InterruptedException {
        faults.stall();
        return Outcome.NOTHING;
    }

    private static Outcome delayed(Fault fault, Answer answer) throws InterruptedException {
        Thread.sleep(fault.delay().toMillis());
        return Outcome.whole(answer);
    }

    private static String half(String body) {
        return body.substring(0, body.length() / 2);
    }
}
