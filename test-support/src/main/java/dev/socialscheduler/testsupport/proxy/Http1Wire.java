package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Answer;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOption;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes bytes, and not messages: no codec is in the way of what is malformed. */
@SuppressWarnings("FutureReturnValueIgnored") // a client that has gone needs no answer
final class Http1Wire implements Wire {

    private final Channel channel;
    private final boolean isKeptAlive;

    Http1Wire(Channel channel, boolean isKeptAlive) {
        this.channel = channel;
        this.isKeptAlive = isKeptAlive;
    }

    @Override
    public void interim(int status) {
        write(("HTTP/1.1 " + status + " Soon\r\nLink: </style.css>; rel=preload\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void answer(Answer answer) {
        answer(answer.status() + " ", answer);
    }

    @Override
    public void answer(String status, Answer answer) {
        ChannelFuture written = write(bytes(status, answer));
        boolean saysClose = "close".equalsIgnoreCase(answer.headers().getOrDefault("Connection", ""));
        if (!isKeptAlive || saysClose || answer.missing() > 0) {
            written.addListener(ChannelFutureListener.CLOSE);
        }
    }

    @Override
    public void cut(Answer answer, int bytes) {
        byte[] all = bytes(answer.status() + " ", answer);
        write(Arrays.copyOf(all, Math.min(bytes, all.length))).addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void raw(String bytes) {
        write(bytes.getBytes(StandardCharsets.UTF_8)).addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void drop() {
        channel.close();
    }

    @Override
    public void reset() {
        channel.config().setOption(ChannelOption.SO_LINGER, 0);
        channel.close();
    }

    @Override
    public void goAway() {
        channel.close();
    }

    @Override
    public void whenGone(Runnable action) {
        channel.closeFuture().addListener(closed -> action.run());
    }

    private ChannelFuture write(byte[] bytes) {
        return channel.writeAndFlush(Unpooled.wrappedBuffer(bytes));
    }

    private static byte[] bytes(String status, Answer answer) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append("\r\n");
        answer.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        if (answer.status() != 204 && answer.status() != 304) {
            head.append("Content-Length: ")
                    .append(body.length + answer.missing())
                    .append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }
}
