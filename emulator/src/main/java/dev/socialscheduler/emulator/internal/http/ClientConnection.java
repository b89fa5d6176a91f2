package dev.socialscheduler.emulator.internal.http;

import dev.socialscheduler.emulator.internal.http.RequestReader.Incoming;
import dev.socialscheduler.emulator.internal.http.RequestReader.Malformed;
import dev.socialscheduler.emulator.internal.http.Transmission.Ending;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One TCP connection of a client: handles requests one after the other until one side closes it. Run by one thread. */
final class ClientConnection implements Runnable, Closeable {
    private static final Logger LOG = LoggerFactory.getLogger("dev.socialscheduler.emulator");

    private final Socket socket;
    private final Gate gate;

    ClientConnection(Socket socket, Gate gate) {
        this.socket = socket;
        this.gate = gate;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            OutputStream out = new BufferedOutputStream(socket.getOutputStream());
            RequestReader reader =
                    new RequestReader(new BufferedInputStream(socket.getInputStream()), () -> proceed(out));
            boolean more = true;
            while (more) {
                more = exchange(reader, out);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("the client went away", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.debug("stopped while serving");
        }
    }

    private static void proceed(OutputStream out) {
        try {
            AnswerWriter.proceed(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean exchange(RequestReader reader, OutputStream out) throws IOException, InterruptedException {
        Optional<Incoming> read = read(reader, out);
        if (read.isEmpty()) {
            return false;
        }
        Request request = read.get().request();
        Transmission transmission = read.get().isTooLarge() ? gate.tooLarge() : gate.serve(request);
        Ending ending = transmission.ending();
        boolean keepsAlive = read.get().keepsAlive() && (ending == Ending.WHOLE || ending == Ending.TWICE);
        if (ending == Ending.RESET) {
            socket.setSoLinger(true, 0);
        }
        if (transmission.answer() != null) {
            Answer answer = transmission.answer().with(List.of(AnswerWriter.date(gate.date())));
            AnswerWriter.send(out, answer, ending, request.method().equals("HEAD"), keepsAlive);
        }
        return keepsAlive;
    }

    private Optional<Incoming> read(RequestReader reader, OutputStream out) throws IOException {
        try {
            return reader.next();
        } catch (Malformed e) {
            Answer answer = Answer.error(400, "Malformed request: " + e.getMessage())
                    .with(List.of(AnswerWriter.date(gate.date())));
            AnswerWriter.send(out, answer, Ending.LAST, false, false);
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
