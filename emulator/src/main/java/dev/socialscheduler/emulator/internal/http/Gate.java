package dev.socialscheduler.emulator.internal.http;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.faults.Faults;
import dev.socialscheduler.emulator.http.Requests;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every request comes in: it is read, given to the face that serves its path, recorded and answered. A fault of
 * the emulator itself is answered with 500 and logged, never swallowed. Thread-safe.
 */
public final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Clock clock;
    private final List<Face> faces;
    private final Faults faults;
    private final LateRequests late;
    private final Recorder recorder;

    public Gate(Clock clock, List<Face> faces, Faults faults, LateRequests late, Requests requests) {
        this.clock = clock;
        this.faces = List.copyOf(faces);
        this.faults = faults;
        this.late = late;
        this.recorder = new Recorder(requests);
    }

    /** What goes back to the client of a request. */
    Outcome serve(Request request) throws InterruptedException {
        try {
            late.clockMoved();
            Optional<Face> face = faces.stream()
                    .filter(candidate -> candidate.serves(request.method(), request.path()))
                    .findFirst();
            if (face.isEmpty()) {
                Answer answer = Answer.nothingAt(request);
                recorder.add(clock.instant(), request, Call.UNREADABLE, answer.status(), Optional.empty());
                return Outcome.whole(answer);
            }
            return face.get().canFail(request) ? deliver(face.get(), request) : answer(face.get(), request);
        } catch (RuntimeException e) {
            // without the query, in which the older API takes its token
            LOG.error("the emulator failed on {} {}", request.method(), request.path(), e);
            return Outcome.last(Answer.error(500, "The emulator itself failed, which is a bug in it: " + e));
        }
    }

    /** What goes back to the client of a request whose body is too large. */
    Outcome tooLarge() {
        return Outcome.last(
                Answer.error(413, "The request body is larger than " + RequestReader.LARGEST_BODY + " bytes"));
    }

    private Outcome answer(Face face, Request request) {
        Answer answer = face.answer(request, Optional.empty());
        if (face.isRecorded()) {
            recorder.add(clock.instant(), request, Call.UNREADABLE, answer.status(), Optional.empty());
        }
        return Outcome.whole(answer);
    }

    private Outcome deliver(Face face, Request request) throws InterruptedException {
        Instant at = clock.instant();
        Call call = face.describe(request);
        String question = request.path() + Question.of(call);
        late.asked(question);
        Optional<Fault> fault = faults.take(call.rootFields(), question);
        Outcome outcome = new Delivery(face, request, question, faults, late).attempt(fault);
        recorder.add(at, request, call, outcome.status(), fault);
        if (fault.isEmpty() || fault.get().kind() != Fault.Kind.APPLY_LATE) {
            late.requestAnswered();
        }
        return outcome;
    }
}
