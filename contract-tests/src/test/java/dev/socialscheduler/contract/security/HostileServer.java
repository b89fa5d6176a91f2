package dev.socialscheduler.contract.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers every request with the same bytes, whatever they are, and hangs up. */
final class HostileServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Answer answer;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** Writes one answer. */
    @FunctionalInterface
    interface Answer {
        void write(java.io.OutputStream out) throws IOException;
    }

    HostileServer(String answer) {
        this(out -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    HostileServer(Answer answer) {
        this(plain(), answer);
    }

    HostileServer(ServerSocket listener, Answer answer) {
        this.listener = listener;
        this.answer = answer;
        Thread accepting = new Thread(this::accept, "hostile-server");
        accepting.setDaemon(true);
        accepting.start();
    }

    private static ServerSocket plain() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                serve(socket);
            } catch (IOException e) {
                // The client went away, or refused to go on; or the test is over.
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        String head = head(in);
        if (!head.isEmpty()) {
            String[] length = head.toLowerCase(Locale.ROOT).split("content-length: ", 2);
            String body = length.length < 2
                    ? ""
                    : new String(
                            in.readNBytes(Integer.parseInt(length[1].split("\r\n", 2)[0])), StandardCharsets.UTF_8);
            requests.add(head + body);
            answer.write(socket.getOutputStream());
            socket.getOutputStream().flush();
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    /** Returns every whole request, head and body. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    int port() {
        return listener.getLocalPort();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
