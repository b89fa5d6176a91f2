package dev.socialscheduler.benchmarks;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.ApplicationProtocolConfig.Protocol;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectedListenerFailureBehavior;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectorFailureBehavior;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Responds to requests on loopback with prepared bytes, over TLS and in one protocol. It reads only the path and the
 * name of the operation.
 */
final class Responder implements AutoCloseable {

    /** The protocol of the real services. */
    static final String HTTP_2 = "h2";

    static final String HTTP_1_1 = "http/1.1";

    private static final int BACKLOG = 1024;

    private final EventLoopGroup threads = new NioEventLoopGroup(1, new DefaultThreadFactory("responder", true));
    private final Channel server;

    /**
     * Starts a responder at a free port.
     *
     * @param protocol its protocol
     * @param heard receives every request
     */
    Responder(Certificate certificate, String protocol, Consumer<Received> heard) throws IOException {
        SslContext tls = tls(certificate, protocol);
        Answers answers = new Answers();
        this.server = new ServerBootstrap()
                .group(threads)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        connection
                                .pipeline()
                                .addLast(
                                        tls.newHandler(connection.alloc()),
                                        new Spoken(protocol, new Answering(answers, heard)));
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .syncUninterruptibly()
                .channel();
    }

    /** A received request. */
    record Received(String path, String body) {}

    /**
     * Takes the protocol. Prints its URL and the file of its certificate, and responds until its standard input ends,
     * so that it does not outlive the process that started it.
     */
    public static void main(String[] args) throws IOException {
        Certificate certificate = Certificate.make();
        try (Responder responder = new Responder(certificate, args[0], request -> {})) {
            System.out.println(responder.address());
            System.out.println(certificate.file());
            while (System.in.read() >= 0) {
                // the input is always empty
            }
        }
    }

    private static SslContext tls(Certificate certificate, String protocol) throws IOException {
        return SslContextBuilder.forServer(certificate.key())
                .applicationProtocolConfig(new ApplicationProtocolConfig(
                        Protocol.ALPN,
                        SelectorFailureBehavior.NO_ADVERTISE,
                        SelectedListenerFailureBehavior.ACCEPT,
                        protocol))
                .build();
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + ((InetSocketAddress) server.localAddress()).getPort() + "/");
    }

    @Override
    public void close() {
        server.close().syncUninterruptibly();
        threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
