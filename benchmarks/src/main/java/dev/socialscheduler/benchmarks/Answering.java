package dev.socialscheduler.benchmarks;

import dev.socialscheduler.benchmarks.Responder.Received;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http2.HttpConversionUtil.ExtensionHeaderNames;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Responds to the requests of one connection, in either protocol. */
final class Answering extends SimpleChannelInboundHandler<FullHttpRequest> {

    private static final CharSequence STREAM = ExtensionHeaderNames.STREAM_ID.text();

    private final Answers answers;
    private final Consumer<Received> heard;

    Answering(Answers answers, Consumer<Received> heard) {
        this.answers = answers;
        this.heard = heard;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        Received received = new Received(request.uri(), request.content().toString(StandardCharsets.UTF_8));
        heard.accept(received);
        byte[] body = answers.to(received.path(), received.body());
        FullHttpResponse answer =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, Unpooled.wrappedBuffer(body));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
        String stream = request.headers().get(STREAM);
        if (stream != null) {
            answer.headers().set(STREAM, stream);
        }
        boolean isLast = !HttpUtil.isKeepAlive(request);
        if (isLast) {
            answer.headers().set(HttpHeaderNames.CONNECTION, "close");
        }
        ChannelFuture written = context.writeAndFlush(answer);
        if (isLast) {
            written.addListener(ChannelFutureListener.CLOSE);
        }
    }

    /** The client has closed the connection. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // no caller waits for the result
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }
}
