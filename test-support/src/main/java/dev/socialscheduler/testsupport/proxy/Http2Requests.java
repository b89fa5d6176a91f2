package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Received;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http2.Http2DataFrame;
import io.netty.handler.codec.http2.Http2Headers;
import io.netty.handler.codec.http2.Http2HeadersFrame;
import io.netty.util.ReferenceCountUtil;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The request of one HTTP/2 stream. */
final class Http2Requests extends ChannelInboundHandlerAdapter {

    private final BiConsumer<Received, Wire> serve;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable Http2Headers head;

    Http2Requests(BiConsumer<Received, Wire> serve) {
        this.serve = serve;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object frame) {
        try {
            if (frame instanceof Http2HeadersFrame headers) {
                head = head == null ? headers.headers() : head;
                endIf(headers.isEndStream(), context);
            } else if (frame instanceof Http2DataFrame data) {
                byte[] bytes = new byte[data.content().readableBytes()];
                data.content().readBytes(bytes);
                body.writeBytes(bytes);
                endIf(data.isEndStream(), context);
            }
        } finally {
            ReferenceCountUtil.release(frame);
        }
    }

    private void endIf(boolean isEnd, ChannelHandlerContext context) {
        Http2Headers first = head;
        if (!isEnd || first == null) {
            return;
        }
        List<Map.Entry<CharSequence, CharSequence>> named = new ArrayList<>();
        first.forEach(header -> {
            if (!Http2Headers.PseudoHeaderName.hasPseudoHeaderFormat(header.getKey())) {
                named.add(header);
            }
        });
        serve.accept(
                new Received(
                        first.method().toString(),
                        URI.create(first.path().toString()),
                        Headers.of(named),
                        body.toString(StandardCharsets.UTF_8)),
                new Http2Wire(context.channel()));
    }

    /** The client has gone. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }
}
