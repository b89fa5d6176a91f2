package dev.socialscheduler.backend.support.internal.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.internal.http2.StreamResetException;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Determines, to the byte, whether a request may have been sent completely when its connection failed. A provider
 * cannot process a request that it did not receive completely. Three things prove that it did not: the last byte was
 * never handed over, the operating system refused to write it, or the server says so. Any other request may have
 * arrived. Thread-safe.
 */
final class SendTracking extends EventListener implements Interceptor {

    private final Map<Call, Sending> underWay = new ConcurrentHashMap<>();

    @Override
    public Response intercept(Chain chain) throws IOException {
        Sending sending = new Sending();
        underWay.put(chain.call(), sending);
        try {
            return chain.proceed(sending.tracked(chain.request()));
        } catch (IOException e) {
            throw new TransportFailure(e, sending.mayHaveLeft(e), chain.call().isCanceled());
        } finally {
            underWay.remove(chain.call());
        }
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        of(call).isAlone = connection.protocol() == Protocol.HTTP_1_1 || connection.protocol() == Protocol.HTTP_1_0;
    }

    @Override
    public void requestHeadersStart(Call call) {
        Sending sending = of(call);
        sending.isHandedOver |= !sending.hasBody;
    }

    @Override
    public void requestFailed(Call call, IOException reason) {
        of(call).refused(reason);
    }

    private Sending of(Call call) {
        return underWay.getOrDefault(call, new Sending());
    }

    /** The state of one request; confined to the thread that sends it. */
    private static final class Sending {

        private boolean hasBody;
        private boolean isAlone;
        private boolean isHandedOver;
        private boolean isRefused;

        Request tracked(Request request) {
            RequestBody body = request.body();
            hasBody = body != null;
            return body == null
                    ? request
                    : request.newBuilder()
                            .method(request.method(), new TrackedBody(body, this))
                            .build();
        }

        /**
         * Marks that the last part of the request was not written. On a shared connection another call may have written
         * it, and a timeout may occur just after everything was written.
         */
        void refused(IOException reason) {
            boolean isBeforeWriting =
                    reason instanceof InterruptedIOException && "interrupted".equals(reason.getMessage());
            isRefused |= isAlone && (reason instanceof SocketException || isBeforeWriting);
        }

        boolean mayHaveLeft(IOException reason) {
            // A server refuses a stream only if it did not process it.
            boolean isSaidUnread =
                    reason instanceof StreamResetException reset && (reset.errorCode == ErrorCode.REFUSED_STREAM);
            return isHandedOver && !isRefused && !isSaidUnread;
        }
    }

    private static final class TrackedBody extends RequestBody {

        private final RequestBody body;
        private final Sending sending;

        TrackedBody(RequestBody body, Sending sending) {
            this.body = body;
            this.sending = sending;
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
            Buffer whole = new Buffer();
            body.writeTo(whole);
            byte[] last = withoutLast(whole);
            sink.write(whole, whole.size());
            // Marked before the write: a write of the last byte may fail after the byte was sent.
            sending.isHandedOver = true;
            sink.write(last);
        }

        /**
         * Takes the last byte off, in place: a buffer that is written in part leaves its segments unfit for use again.
         */
        private static byte[] withoutLast(Buffer whole) {
            if (whole.size() == 0) {
                return new byte[0];
            }
            byte[] last = {whole.getByte(whole.size() - 1)};
            try (Buffer.UnsafeCursor cursor = whole.readAndWriteUnsafe()) {
                cursor.resizeBuffer(whole.size() - 1);
            }
            return last;
        }

        @Override
        public boolean isOneShot() {
            // Writing it twice would be an unintended retry.
            return true;
        }
    }
}
