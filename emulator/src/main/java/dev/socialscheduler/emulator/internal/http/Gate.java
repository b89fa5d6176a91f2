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
 * The entry point of every request: it is read, passed to the face for its path, recorded and answered. A failure of
 * the emulator itself is returned as 500 and logged, never swallowed. Thread-safe.
 */
public final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger("dev.socialscheduler.emulator");

    private final Clock clock;
    private final Clock edge;
    private final List<Face> faces;
    private final Faults faults;
    private final LateRequests late;
    private final Recorder recorder;

    /**
     * Creates a gate.
     *
     * @param edge the clock of the header {@code Date}
     */
    public Gate(Clock clock, Clock edge, List<Face> faces, Faults faults, LateRequests late, Requests requests) {
        this.clock = clock;
        this.edge = edge;
        this.faces = List.copyOf(faces);
        this.faults = faults;
        this.late = late;
        this.recorder = new Recorder(requests);
    }

    /** Returns the time that an answer carries. */
    Instant date() {
        return edge.instant();
    }

    /** Returns the transmission for a request. */
    Transmission serve(Request request) throws InterruptedException {
        try {
            late.clockMoved();
            Optional<Face> face = faces.stream()
                    .filter(candidate -> candidate.serves(request.method(), request.path()))
                    .findFirst();
            if (face.isEmpty()) {
                Answer answer = Answer.nothingAt(request);
                recorder.add(clock.instant(), request, Call.UNREADABLE, answer.status(), Optional.empty());
                return Transmission.whole(answer);
            }
            return face.get().canFail(request) ? deliver(face.get(), request) : answer(face.get(), request);
        } catch (RuntimeException e) {
            // without the query, which contains the token of the older API
            LOG.error("the emulator failed on {} {}", plain(request.method()), plain(request.path()), e);
            return Transmission.last(Answer.error(500, "The emulator failed, which is a bug in the emulator: " + e));
        }
    }

    /** Whoever sends a request must not control the terminal of the emulator. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}]", "?");
    }

    /** Returns the transmission for a request whose body is too large. */
    Transmission tooLarge() {
        return Transmission.last(
                Answer.error(413, "The request body is larger than " + RequestReader.MAX_BODY_BYTES + " bytes"));
    }

    private Transmission answer(Face face, Request request) {
        Answer answer = face.answer(request, Optional.empty());
        if (face.isRecorded()) {
            recorder.add(clock.instant(), request, Call.UNREADABLE, answer.status(), Optional.empty());
        }
        return Transmission.whole(answer);
    }

    private Transmission deliver(Face face, Request request) throws InterruptedException {
        Instant at = clock.instant();
        Call call = face.describe(request);
        String fingerprint = request.path() + RequestFingerprint.of(call);
        late.asked(fingerprint);
        Optional<Fault> fault = faults.take(call.rootFields(), fingerprint);
        Transmission transmission = new Delivery(face, request, fingerprint, faults, late).attempt(fault);
        recorder.add(at, request, call, transmission.status(), fault);
        if (fault.isEmpty() || fault.get().kind() != Fault.Kind.APPLY_LATE) {
            late.requestAnswered();
        }
        return transmission;
    }
}
