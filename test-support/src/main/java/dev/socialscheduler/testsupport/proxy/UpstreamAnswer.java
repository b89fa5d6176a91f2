package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Answer;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpResponse;
import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Waits for the answer to one request. */
@SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end of a connection
final class UpstreamAnswer extends SimpleChannelInboundHandler<FullHttpResponse> {

    private final Consumer<Answer> answered;
    private final Consumer<Throwable> failed;
    private boolean isOver;

    UpstreamAnswer(Consumer<Answer> answered, Consumer<Throwable> failed) {
        this.answered = answered;
        this.failed = failed;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
        isOver = true;
        context.close();
        answered.accept(new Answer(
                response.status().code(),
                Headers.of(response.headers()),
                response.content().toString(StandardCharsets.UTF_8),
                0));
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        fail(new EOFException("the server closed the connection without an answer"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
        fail(cause);
    }

    private void fail(Throwable cause) {
        if (!isOver) {
            isOver = true;
            failed.accept(cause);
        }
    }
}
