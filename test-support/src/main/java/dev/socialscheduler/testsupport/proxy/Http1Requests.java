package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Received;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** The requests of one HTTP/1.1 connection. */
final class Http1Requests extends SimpleChannelInboundHandler<FullHttpRequest> {

    private final BiConsumer<Received, Wire> serve;

    Http1Requests(BiConsumer<Received, Wire> serve) {
        this.serve = serve;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        Received received = new Received(
                request.method().name(),
                URI.create(request.uri()),
                Headers.of(request.headers().entries()),
                request.content().toString(StandardCharsets.UTF_8));
        serve.accept(received, new Http1Wire(context.channel(), HttpUtil.isKeepAlive(request)));
    }

    /** The client has gone, or sends what is no request. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }
}
