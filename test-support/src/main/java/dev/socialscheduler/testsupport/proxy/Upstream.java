package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpVersion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The server behind the proxy: plain HTTP/1.1, and a connection for each request, so that none is mixed up here. */
final class Upstream {

    static final int LONGEST = 64 << 20;

    private final URI address;
    private final Bootstrap bootstrap;

    Upstream(URI address, EventLoopGroup threads) {
        this.address = address;
        this.bootstrap = new Bootstrap().group(threads).channel(NioSocketChannel.class);
    }

    /** Sends a request; exactly one of the two is told what became of it. */
    @SuppressWarnings("FutureReturnValueIgnored") // the handler is told of a failure
    void send(Received request, Consumer<Answer> answered, Consumer<Throwable> failed) {
        UpstreamAnswer handler = new UpstreamAnswer(answered, failed);
        ChannelFuture connected = bootstrap
                .clone()
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline().addLast(new HttpClientCodec(), new HttpObjectAggregator(LONGEST), handler);
                    }
                })
                .connect(address.getHost(), address.getPort());
        connected.addListener(done -> {
            if (done.isSuccess()) {
                connected.channel().writeAndFlush(wire(request));
            } else {
                failed.accept(done.cause());
            }
        });
    }

    private FullHttpRequest wire(Received request) {
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        FullHttpRequest wire = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1,
                HttpMethod.valueOf(request.method()),
                request.uri().toString(),
                Unpooled.wrappedBuffer(body));
        request.headers().forEach((name, values) -> {
            if (Headers.isPassedOn(name)) {
                wire.headers().add(name, values);
            }
        });
        wire.headers()
                .set("Host", address.getAuthority())
                .set("Connection", "close")
                .setInt("Content-Length", body.length);
        return wire;
    }
}
