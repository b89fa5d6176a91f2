package dev.socialscheduler.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Answers requests on loopback with bytes that lie ready: HTTP/1.1 with keep-alive, a thread for each connection, and
 * nothing else. It looks at the path and for the name of the operation.
 */
final class Responder implements AutoCloseable {

    private static final int BACKLOG = 128;

    private final ServerSocket server;
    private final Consumer<Received> heard;
    private final Answers answers = new Answers();

    /**
     * Starts one at a free port.
     *
     * @param heard is told of every request
     */
    Responder(Consumer<Received> heard) throws IOException {
        this.server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        this.heard = heard;
        start("responder", this::accept);
    }

    /** A request as it came. */
    record Received(String path, String body) {}

    /** Answers until its standard input ends, so that it does not outlive the process that started it. */
    public static void main(String[] args) throws IOException {
        try (Responder responder = new Responder(request -> {})) {
            System.out.println(responder.address());
            while (System.in.read() >= 0) {
                // nothing is ever said
            }
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                start("connection", () -> serve(socket));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            while (true) {
                out.write(answer(in));
            }
        } catch (IOException e) {
            // the other side has gone
        }
    }

    private byte[] answer(InputStream in) throws IOException {
        String path = line(in).split(" ", 3)[1];
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                throw new IOException("bodies have a length here");
            }
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        heard.accept(new Received(path, body));
        return answers.to(path, body);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
