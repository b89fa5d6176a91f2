package dev.socialscheduler.backend.support;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a request had left completely when the connection failed. A provider cannot act on a request whose body
 * it never got whole; once the last byte was handed over, it may have.
 */
final class SendTracking implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        RequestBody body = request.body();
        TrackedBody tracked = body == null ? null : new TrackedBody(body);
        try {
            return chain.proceed(
                    tracked == null
                            ? request
                            : request.newBuilder()
                                    .method(request.method(), tracked)
                                    .build());
        } catch (IOException e) {
            throw new TransportFailure(e, tracked == null || tracked.handedOver);
        }
    }

    private static final class TrackedBody extends RequestBody {

        private final RequestBody body;
        private volatile boolean handedOver;

        TrackedBody(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
            handedOver = true;
        }

        @Override
        public boolean isOneShot() {
            // Writing it twice would be a repeat that nobody decided on.
            return true;
        }
    }
}
