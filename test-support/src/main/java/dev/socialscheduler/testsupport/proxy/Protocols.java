package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Received;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.codec.http2.Http2MultiplexHandler;
import io.netty.handler.ssl.ApplicationProtocolNames;
import io.netty.handler.ssl.ApplicationProtocolNegotiationHandler;
import java.util.function.BiConsumer;

/** Sets up a connection when it is clear what the client speaks. */
final class Protocols extends ApplicationProtocolNegotiationHandler {

    private final BiConsumer<Received, Wire> serve;

    Protocols(BiConsumer<Received, Wire> serve) {
        super(ApplicationProtocolNames.HTTP_1_1); // a client that chooses nothing speaks that
        this.serve = serve;
    }

    @Override
    protected void configurePipeline(ChannelHandlerContext context, String protocol) {
        if (protocol.equals(ApplicationProtocolNames.HTTP_2)) {
            http2(context.pipeline(), serve);
        } else {
            http1(context.pipeline(), serve);
        }
    }

    static void http1(ChannelPipeline pipeline, BiConsumer<Received, Wire> serve) {
        pipeline.addLast(
                new HttpRequestDecoder(), new HttpObjectAggregator(Upstream.LONGEST), new Http1Requests(serve));
    }

    private static void http2(ChannelPipeline pipeline, BiConsumer<Received, Wire> serve) {
        pipeline.addLast(
                Http2FrameCodecBuilder.forServer()
                        .validateHeaders(false)
                        // a client that breaks off many streams has its reasons here
                        .decoderEnforceMaxRstFramesPerWindow(0, 0)
                        .build(),
                new Http2MultiplexHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel stream) {
                        stream.pipeline().addLast(new Http2Requests(serve));
                    }
                }));
    }
}
