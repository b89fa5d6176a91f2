package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Answer;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.handler.codec.http2.DefaultHttp2DataFrame;
import io.netty.handler.codec.http2.DefaultHttp2GoAwayFrame;
import io.netty.handler.codec.http2.DefaultHttp2Headers;
import io.netty.handler.codec.http2.DefaultHttp2HeadersFrame;
import io.netty.handler.codec.http2.DefaultHttp2ResetFrame;
import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Headers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Writes frames, with headers that nobody has checked. */
@SuppressWarnings("FutureReturnValueIgnored") // a client that has gone needs no answer
final class Http2Wire implements Wire {

    private final Channel stream;

    Http2Wire(Channel stream) {
        this.stream = stream;
    }

    @Override
    public void interim(int status) {
        stream.writeAndFlush(new DefaultHttp2HeadersFrame(new DefaultHttp2Headers(false)
                .status(Integer.toString(status))
                .add("link", "</style.css>; rel=preload")));
    }

    @Override
    public void answer(Answer answer) {
        answer(Integer.toString(answer.status()), answer);
    }

    @Override
    public void answer(String status, Answer answer) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        write(status, answer, body, answer.missing() == 0);
    }

    @Override
    public void cut(Answer answer, int bytes) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        write(Integer.toString(answer.status()), answer, Arrays.copyOf(body, Math.min(bytes, body.length)), false);
    }

    @Override
    public void raw(String bytes) {
        throw new UnsupportedOperationException("HTTP/2 has frames, and no bytes of its own");
    }

    @Override
    public void drop() {
        stream.writeAndFlush(new DefaultHttp2ResetFrame(Http2Error.CANCEL));
    }

    @Override
    public void reset() {
        stream.writeAndFlush(new DefaultHttp2ResetFrame(Http2Error.INTERNAL_ERROR));
    }

    @Override
    public void goAway() {
        Channel connection = stream.parent();
        connection
                .writeAndFlush(new DefaultHttp2GoAwayFrame(Http2Error.NO_ERROR))
                .addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void whenGone(Runnable action) {
        stream.closeFuture().addListener(closed -> action.run());
    }

    private void write(String status, Answer answer, byte[] body, boolean isWhole) {
        Http2Headers head = new DefaultHttp2Headers(false).status(status);
        answer.headers().forEach((name, value) -> head.add(name.toLowerCase(Locale.ROOT), value));
        int length = answer.body().getBytes(StandardCharsets.UTF_8).length + answer.missing();
        head.setInt("content-length", length);
        head.remove("connection");
        stream.write(new DefaultHttp2HeadersFrame(head));
        stream.writeAndFlush(new DefaultHttp2DataFrame(Unpooled.wrappedBuffer(body), isWhole));
        if (!isWhole) {
            drop();
        }
    }
}
