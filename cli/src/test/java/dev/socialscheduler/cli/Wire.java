package dev.socialscheduler.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.BooleanSupplier;

/** A proxy between a client and a server that can act between any two bytes in either direction. */
final class Wire implements AutoCloseable {

    private final ServerSocket listener;
    private final int server;
    private long passed;
    private long more;
    private long mark = Long.MAX_VALUE;
    private BooleanSupplier hasBegun = () -> false;
    private BooleanSupplier deed = () -> true;

    /** @param server the port of the server on this machine */
    Wire(int server) {
        this.server = server;
        try {
            this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Returns how many bytes have passed. */
    synchronized long passed() {
        return passed;
    }

    /**
     * Runs an action once; meanwhile no other byte passes.
     *
     * @param begun from when bytes are counted
     * @param bytes after how many bytes the action runs
     * @param what the action; returns whether bytes already sent may arrive
     */
    synchronized void after(BooleanSupplier begun, long bytes, BooleanSupplier what) {
        hasBegun = begun;
        mark = Long.MAX_VALUE;
        more = bytes;
        deed = what;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket target = new Socket(InetAddress.getLoopbackAddress(), server);
                start(() -> pass(client, target));
                start(() -> pass(target, client));
            }
        } catch (IOException e) {
            return; // closed, and the server with it
        }
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!pass(buffer, read, out)) {
                    return;
                }
            }
        } catch (IOException e) {
            return; // one of them has gone, and so does the other
        }
    }

    private synchronized boolean pass(byte[] buffer, int length, OutputStream out) throws IOException {
        if (hasBegun.getAsBoolean()) {
            hasBegun = () -> false;
            mark = passed + more;
        }
        int before = (int) Math.min(length, mark - passed);
        write(buffer, 0, before, out);
        if (passed < mark) {
            return true;
        }
        mark = Long.MAX_VALUE;
        boolean arrives = deed.getAsBoolean();
        if (arrives) {
            write(buffer, before, length - before, out);
        }
        return arrives;
    }

    private void write(byte[] buffer, int from, int length, OutputStream out) throws IOException {
        out.write(buffer, from, length);
        out.flush();
        passed += length;
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
