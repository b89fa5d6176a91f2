package dev.socialscheduler.backend.support;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** A socket that tells whether anything was read since something was last written. */
final class WatchedSocket extends Socket {

    private volatile boolean hasRead;

    boolean hasReadSinceWriting() {
        return hasRead;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                hasRead |= count > 0;
                return count;
            }
        };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new FilterOutputStream(super.getOutputStream()) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                hasRead = false;
                out.write(bytes, offset, length);
            }
        };
    }

    /** Makes such sockets. Thread-safe. */
    static final class Factory extends SocketFactory {

        @Override
        public Socket createSocket() {
            return new WatchedSocket();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
            return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
            return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
        }

        private static Socket connected(InetSocketAddress to) throws IOException {
            Socket socket = new WatchedSocket();
            socket.connect(to);
            return socket;
        }

        private static Socket connected(InetSocketAddress to, InetSocketAddress from) throws IOException {
            Socket socket = new WatchedSocket();
            socket.bind(from);
            socket.connect(to);
            return socket;
        }
    }
}
