package dev.socialscheduler.benchmarks;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http2.DefaultHttp2Connection;
import io.netty.handler.codec.http2.HttpToHttp2ConnectionHandlerBuilder;
import io.netty.handler.codec.http2.InboundHttp2ToHttpAdapterBuilder;
import io.netty.handler.ssl.ApplicationProtocolNegotiationHandler;

/** Sets up a connection once the client's protocol is known. A client with another protocol is disconnected. */
final class Spoken extends ApplicationProtocolNegotiationHandler {

    private static final int LONGEST = 1 << 20;

    private final String protocol;
    private final ChannelInboundHandlerAdapter answering;

    Spoken(String protocol, ChannelInboundHandlerAdapter answering) {
        super(Responder.HTTP_1_1); // the protocol of a client that does not negotiate
        this.protocol = protocol;
        this.answering = answering;
    }

    @Override
    protected void configurePipeline(ChannelHandlerContext context, String spoken) {
        ChannelPipeline pipeline = context.pipeline();
        if (!spoken.equals(protocol)) {
            throw new IllegalStateException("the client negotiated " + spoken + ", not " + protocol);
        }
        if (spoken.equals(Responder.HTTP_2)) {
            DefaultHttp2Connection connection = new DefaultHttp2Connection(true);
            pipeline.addLast(new HttpToHttp2ConnectionHandlerBuilder()
                    .connection(connection)
                    .frameListener(new InboundHttp2ToHttpAdapterBuilder(connection)
                            .maxContentLength(LONGEST)
                            .build())
                    // A client that resets streams is slow enough already, so it is not disconnected as well.
                    .decoderEnforceMaxRstFramesPerWindow(0, 0)
                    .build());
        } else {
            pipeline.addLast(new HttpServerCodec(), new HttpObjectAggregator(LONGEST));
        }
        pipeline.addLast(answering);
    }
}
