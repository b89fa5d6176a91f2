package dev.socialscheduler.contract.security;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A server that keeps connections open and answers each request with what the test has ready, as it is. */
final class FuzzServer implements AutoCloseable {

    private final ServerSocket listener;
    private final AtomicLong requests = new AtomicLong();
    private volatile Supplier<byte[]> answers = () -> new byte[0];

    FuzzServer() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "fuzz-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                daemon(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (request(in)) {
                requests.incrementAndGet();
                byte[] answer = answers.get();
                socket.getOutputStream().write(answer);
                socket.getOutputStream().flush();
                if (!isWhole(answer)) {
                    // The client would wait for the rest for as long as it may.
                    return;
                }
            }
        } catch (IOException e) {
            // The client has hung up.
        }
    }

    private static boolean isWhole(byte[] answer) {
        String head =
                new String(answer, 0, Math.min(answer.length, 4_000), java.nio.charset.StandardCharsets.ISO_8859_1);
        int end = head.indexOf("\r\n\r\n");
        int length = head.indexOf("\r\nContent-Length: ");
        return head.startsWith("HTTP/1.1 ")
                && length > 0
                && length < end
                && head.substring(length + 18, head.indexOf("\r\n", length + 2)).equals("" + (answer.length - end - 4));
    }

    /** Reads one request; returns false at the end of the connection. */
    private static boolean request(InputStream in) throws IOException {
        long length = 0;
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                line.append((char) next);
                continue;
            }
            String header = line.toString().strip();
            line.setLength(0);
            if (header.isEmpty()) {
                in.skipNBytes(length);
                return true;
            }
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(header.substring(15).strip());
            }
        }
        return false;
    }

    void answer(Supplier<byte[]> next) {
        answers = next;
    }

    /** Returns how many requests were answered so far. */
    long requests() {
        return requests.get();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
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
