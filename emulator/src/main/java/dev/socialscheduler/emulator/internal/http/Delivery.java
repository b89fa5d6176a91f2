package dev.socialscheduler.emulator.internal.http;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.faults.Faults;
import java.util.Optional;

/** One request on its way through a face, with its fault. */
final class Delivery {
    private final Face face;
    private final Request request;
    private final String fingerprint;
    private final Faults faults;
    private final LateRequests late;

    Delivery(Face face, Request request, String fingerprint, Faults faults, LateRequests late) {
        this.face = face;
        this.request = request;
        this.fingerprint = fingerprint;
        this.faults = faults;
        this.late = late;
    }

    Transmission attempt(Optional<Fault> fault) throws InterruptedException {
        return fault.isPresent() ? failing(fault.get()) : Transmission.whole(face.answer(request, fault));
    }

    private Transmission failing(Fault fault) throws InterruptedException {
        return switch (fault.kind()) {
            case LOSE_REQUEST -> Transmission.NOTHING;
            case RESET_BEFORE -> Transmission.RESET;
            case APPLY_LATE -> postponed(fault);
            case STALL -> stalled();
            case HTML_FORBIDDEN -> Transmission.whole(Answer.forbiddenPage());
            case SERVER_ERROR_BEFORE -> Transmission.whole(face.serverError(fault.status()));
            case RATE_LIMITED, GATEWAY_RATE_LIMITED, DATA_NULL ->
                Transmission.whole(face.answer(request, Optional.of(fault)));
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

    private Transmission spoiled(Fault fault, Answer answer) throws InterruptedException {
        return switch (fault.kind()) {
            case SERVER_ERROR_AFTER -> Transmission.whole(face.serverError(fault.status()));
            case MALFORMED_JSON -> Transmission.whole(answer.withBody("{\"data\": <not json>"));
            case TRUNCATED_JSON -> Transmission.whole(answer.withBody(half(answer.body())));
            case CUT_ANSWER -> new Transmission(answer, Transmission.Ending.HALF);
            case DUPLICATE_ANSWER -> new Transmission(answer, Transmission.Ending.TWICE);
            case RESET_AFTER -> Transmission.RESET;
            case SLOW -> delayed(fault, answer);
            default -> Transmission.NOTHING;
        };
    }

    private Transmission postponed(Fault fault) {
        late.add(fault, fingerprint, () -> face.answer(request, Optional.empty()));
        return Transmission.NOTHING;
    }

    private Transmission stalled() throws InterruptedException {
        faults.stall();
        return Transmission.NOTHING;
    }

    private static Transmission delayed(Fault fault, Answer answer) throws InterruptedException {
        Thread.sleep(fault.delay().toMillis());
        return Transmission.whole(answer);
    }

    private static String half(String body) {
        return body.substring(0, body.length() / 2);
    }
}
