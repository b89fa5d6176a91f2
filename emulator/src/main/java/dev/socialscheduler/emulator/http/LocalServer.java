package dev.socialscheduler.emulator.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The JDK's HTTP server on a loopback port, with daemon threads. Thread-safe; closing twice does no harm. */
public final class LocalServer implements AutoCloseable {
    private static final int BACKLOG = 512;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final HttpServer server;
    private final ExecutorService threads;

    private LocalServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts serving.
     *
     * @param port 0 for any free one
     * @throws UncheckedIOException naming the port, if it cannot be had
     */
    public static LocalServer start(int port, HttpHandler handler) {
        // without it every answer on a kept connection waits about 40 ms; read once, when the server class loads
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
            ExecutorService threads =
                    Executors.newCachedThreadPool(daemons(server.getAddress().getPort()));
            server.setExecutor(threads);
            server.createContext("/", handler);
            // the thread that accepts connections is a daemon only if the one that starts it is
            CompletableFuture.runAsync(server::start, threads).join();
            return new LocalServer(server, threads);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the emulator cannot listen on 127.0.0.1:" + port + ": " + e.getMessage(), e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
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
