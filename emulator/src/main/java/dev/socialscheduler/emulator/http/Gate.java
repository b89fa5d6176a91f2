package dev.socialscheduler.emulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.faults.Faults;
import dev.socialscheduler.emulator.faults.LateRequests;
import java.io.IOException;
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
public final class Gate implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Clock clock;
    private final List<Face> faces;
    private final Faults faults;
    private final LateRequests late;
    private final Requests requests;

    public Gate(Clock clock, List<Face> faces, Faults faults, LateRequests late, Requests requests) {
        this.clock = clock;
        this.faces = List.copyOf(faces);
        this.faults = faults;
        this.late = late;
        this.requests = requests;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            serve(exchange);
        } catch (IOException e) {
            LOG.debug("the client of {} went away", path(exchange), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.debug("stopped while serving {}", path(exchange));
        } catch (RuntimeException e) {
            LOG.error("the emulator failed on {} {}", exchange.getRequestMethod(), path(exchange), e);
            Wire.send(exchange, Answer.error(500, "The emulator itself failed, which is a bug in it: " + e));
        } finally {
            exchange.close();
        }
    }

    private void serve(HttpExchange exchange) throws IOException, InterruptedException {
        late.clockMoved();
        Optional<Request> read = Wire.read(exchange);
        if (read.isEmpty()) {
            Wire.send(exchange, Answer.error(413, "The request body is larger than " + Wire.LARGEST_BODY + " bytes"));
            return;
        }
        Request request = read.get();
        Optional<Face> face = faces.stream()
                .filter(candidate -> candidate.serves(request.method(), request.path()))
                .findFirst();
        if (face.isEmpty()) {
            Answer answer = Answer.nothingAt(request);
            requests.add(clock.instant(), request, Call.UNREADABLE, answer.status(), Optional.empty());
            Wire.send(exchange, answer);
        } else if (face.get().canFail(request)) {
            deliver(exchange, face.get(), request);
        } else {
            answer(exchange, face.get(), request);
        }
    }

    private void answer(HttpExchange exchange, Face face, Request request) throws IOException {
        Answer answer = face.answer(request, Optional.empty());
        if (face.isRecorded()) {
            requests.add(clock.instant(), request, Call.UNREADABLE, answer.status(), Optional.empty());
        }
        Wire.send(exchange, answer);
    }

    private void deliver(HttpExchange exchange, Face face, Request request) throws IOException, InterruptedException {
        Instant at = clock.instant();
        Call call = face.describe(request);
        Optional<Fault> fault = faults.take(call.rootFields());
        Delivery delivery = new Delivery(face, request, faults, late);
        Delivery.Outcome outcome = delivery.attempt(fault);
        requests.add(at, request, call, outcome.status(), fault);
        if (fault.isEmpty() || fault.get().kind() != Fault.Kind.APPLY_LATE) {
            late.requestAnswered();
        }
        Wire.send(exchange, outcome);
    }

    // without the query, in which the older API takes its token
    private static String path(HttpExchange exchange) {
        return exchange.getRequestURI().getPath();
    }
}
