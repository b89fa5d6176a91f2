package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A reverse proxy on loopback that forwards each request to a server over plain HTTP/1.1, and does to the answer what a
 * script says. It terminates HTTP/1.1, or HTTP/2 and HTTP/1.1 over TLS. Thread-safe.
 *
 * <pre>{@code
 * FaultScript script = new FaultScript().once(request -> request.method().equals("POST"), ProxyFaults.lost());
 * try (FaultProxy proxy = FaultProxy.plain(server, script, UnaryOperator.identity())) {
 *     send(proxy.uri("/orders"));
 * }
 * }</pre>
 */
public final class FaultProxy implements AutoCloseable {

    private static final int BACKLOG = 1_024;

    private final EventLoopGroup threads = new NioEventLoopGroup(2, new DefaultThreadFactory("fault-proxy", true));
    private final ExecutorService aside =
            Executors.newCachedThreadPool(new DefaultThreadFactory("fault-proxy-aside", true));
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Function<? super Received, ? extends ProxyFault> script;
    private final Backstage backstage;
    private final Channel server;
    private final String scheme;

    private FaultProxy(
            URI upstream,
            Function<? super Received, ? extends ProxyFault> script,
            UnaryOperator<Answer> filter,
            @Nullable SslContext tls) {
        this.script = script;
        this.backstage = new Backstage(new Upstream(upstream, threads), filter, aside);
        this.scheme = tls == null ? "http" : "https";
        this.server = listen(tls);
    }

    /**
     * Starts one that speaks HTTP/1.1.
     *
     * @param upstream the server; only host and port matter
     * @param script the fault for each request
     * @param filter what becomes of every answer of the server before a fault meets it
     */
    public static FaultProxy plain(
            URI upstream, Function<? super Received, ? extends ProxyFault> script, UnaryOperator<Answer> filter) {
        return new FaultProxy(upstream, script, filter, null);
    }

    /** Starts one that speaks HTTP/2 over TLS, or HTTP/1.1 with a client that does not. */
    public static FaultProxy secure(
            URI upstream,
            Function<? super Received, ? extends ProxyFault> script,
            UnaryOperator<Answer> filter,
            LoopbackCertificate certificate) {
        return new FaultProxy(upstream, script, filter, certificate.server());
    }

    private Channel listen(@Nullable SslContext tls) {
        return new ServerBootstrap()
                .group(threads)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        connections.add(connection);
                        if (tls == null) {
                            Protocols.http1(connection.pipeline(), FaultProxy.this::serve);
                        } else {
                            connection
                                    .pipeline()
                                    .addLast(tls.newHandler(connection.alloc()), new Protocols(FaultProxy.this::serve));
                        }
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .syncUninterruptibly()
                .channel();
    }

    private void serve(Received request, Wire wire) {
        backstage.received(request);
        Exchange exchange = new Exchange(request, wire, backstage);
        exchange.attempt(() -> script.apply(request).apply(exchange));
    }

    /** Returns the address of a path, which begins with a slash or is empty. */
    public URI uri(String path) {
        return URI.create(scheme + "://127.0.0.1:" + ((InetSocketAddress) server.localAddress()).getPort() + path);
    }

    /** Returns the latest requests, in the order of their arrival. */
    public List<Received> requests() {
        return backstage.requests();
    }

    /** Returns what the proxy itself could not do; empty unless a script or the server is broken. */
    public List<String> failures() {
        return backstage.failures();
    }

    /** Waits until every exchange has ended, late ones too; returns whether they have. */
    public boolean awaitIdle(Duration atMost) throws InterruptedException {
        return backstage.awaitIdle(atMost.toMillis());
    }

    @Override
    public void close() {
        server.close().syncUninterruptibly();
        connections.close().syncUninterruptibly();
        aside.shutdownNow();
        threads.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
