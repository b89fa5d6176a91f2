package dev.socialscheduler.emulator.internal.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An HTTP/1.1 server on a loopback port, with daemon threads. It is our own because no other server resets a connection
 * or responds twice on demand. Thread-safe. Closing it again has no effect.
 */
public final class LocalServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("dev.socialscheduler.emulator");
    private static final int BACKLOG = 512;
    private static final int LAST_WORDS_SECONDS = 10;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final ServerSocket server;
    private final Gate gate;
    private final ExecutorService threads;
    private final Set<ClientConnection> open = ConcurrentHashMap.newKeySet();

    private LocalServer(ServerSocket server, Gate gate) {
        this.server = server;
        this.gate = gate;
        this.threads = Executors.newCachedThreadPool(daemons(server.getLocalPort()));
    }

    /**
     * Starts the server.
     *
     * @param port 0 for any free port
     * @throws UncheckedIOException with the port, if it is not available
     */
    public static LocalServer start(int port, Gate gate) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
            LocalServer server = new LocalServer(socket, gate);
            server.threads.execute(server::listen);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the emulator cannot listen on 127.0.0.1:" + port + ": " + e.getMessage(), e);
        }
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                serve(server.accept());
            } catch (IOException | RejectedExecutionException e) {
                LOG.debug("no longer listening on {}", port(), e);
            }
        }
    }

    private void serve(Socket socket) {
        ClientConnection connection = new ClientConnection(socket, gate);
        open.add(connection);
        threads.execute(() -> {
            try {
                connection.run();
            } finally {
                open.remove(connection);
            }
        });
    }

    /** Returns its port. */
    public int port() {
        return server.getLocalPort();
    }

    /** Cuts every connection and stops listening. When this returns, no request is in progress. */
    @Override
    public void close() {
        close(server);
        open.forEach(LocalServer::close);
        threads.shutdownNow();
        try {
            boolean ended = threads.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
            LOG.debug("closed {}; everything has ended: {}", port(), ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        open.forEach(LocalServer::close);
    }

    private static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            LOG.debug("already closed", e);
        }
    }

    private static ThreadFactory daemons(int port) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "emulator-" + port + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
