package dev.socialscheduler.emulator.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/**
 * Reserves a loopback port while no server listens on it. The port is bound but not listening: connections are refused,
 * and only a server that allows address reuse can take it over. Closing it again has no effect.
 */
public final class PortReservation {

    public static final PortReservation NONE = new PortReservation(null);

    private final @Nullable Socket bound;

    private PortReservation(@Nullable Socket bound) {
        this.bound = bound;
    }

    /** Reserves a port whose server has just stopped listening. */
    public static PortReservation of(int port) {
        Socket socket = new Socket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return new PortReservation(socket);
        } catch (IOException e) {
            throw new UncheckedIOException("the emulator cannot keep its port " + port + ": " + e.getMessage(), e);
        }
    }

    public void close() {
        try {
            if (bound != null) {
                bound.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
