package dev.socialscheduler.backend.graphql.internal.client;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.graphql.internal.client.EnvelopeWire.Envelope;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.error.Exchange;
import dev.socialscheduler.backend.support.internal.http.HttpAnswer;
import dev.socialscheduler.backend.support.internal.json.JsonBody;
import dev.socialscheduler.backend.support.internal.quota.QuotaLedger;
import dev.socialscheduler.backend.support.internal.quota.RequestPace;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.internal.LogTopics;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.Response;

/**
 * Sends one request and reads its response in this order: HTTP status, JSON, whose answer it is, {@code errors}; then the
 * decoder checks {@code __typename}. Thread-safe.
 */
public final class GraphQlClient {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.HTTP);
    private static final MediaType JSON = Objects.requireNonNull(MediaType.parse("application/json"));

    private final GraphQlService service;
    private final URI endpoint;
    private final GraphQlErrorMapper errors;
    private final QuotaLedger quota;
    private final RequestPace pace;
    private final NonceSource nonces;
    private final Runnable distrust;
    private volatile @Nullable String lastIncomplete;

    /**
     * Creates a client.
     *
     * @param distrust drops the connections that are kept: one of them delivered a response that is not ours
     */
    public GraphQlClient(
            GraphQlService service,
            URI endpoint,
            GraphQlErrorMapper errors,
            QuotaLedger quota,
            RequestPace pace,
            NonceSource nonces,
            Runnable distrust) {
        this.service = service;
        this.endpoint = endpoint;
        this.errors = errors;
        this.quota = quota;
        this.pace = pace;
        this.nonces = nonces;
        this.distrust = distrust;
    }

    /** The encoded document is long, so it is not copied for each request: the nonce goes between its pieces. */
    private static final class Request extends RequestBody {

        private final List<ByteString> start;
        private final String nonce;
        private final ByteString end;

        Request(List<ByteString> start, String nonce, ByteString end) {
            this.start = start;
            this.nonce = nonce;
            this.end = end;
        }

        @Override
        public MediaType contentType() {
            return JSON;
        }

        @Override
        public long contentLength() {
            long length = (start.size() - 1L) * nonce.length() + end.size();
            for (int i = 0; i < start.size(); i++) {
                length += start.get(i).size();
            }
            return length;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            for (int i = 0; i < start.size(); i++) {
                if (i > 0) {
                    sink.writeUtf8(nonce);
                }
                sink.write(start.get(i));
            }
            sink.write(end);
        }
    }

    /** Decodes data, or throws the failure that it describes. */
    @FunctionalInterface
    public interface Decode<D, T> {
        T decode(D data, ErrorContext context);

        /** Decodes data that came together with errors. */
        default T decode(D data, HttpAnswer answer, List<EnvelopeWire.ErrorEntry> failures, ErrorContext context) {
            return decode(data, context);
        }

        /** Maps a failure that came instead of data. */
        default RuntimeException failure(RuntimeException mapped, List<EnvelopeWire.ErrorEntry> failures) {
            return mapped;
        }
    }

    public <V, D, T> T send(Operation operation, Document<V, D> document, V variables, Decode<D, T> decode) {
        return send(operation, document, variables, decode, 1);
    }

    /**
     * Sends one request.
     *
     * @param posts how many posts it creates: the server needs time for each
     */
    public <V, D, T> T send(Operation operation, Document<V, D> document, V variables, Decode<D, T> decode, int posts) {
        ErrorContext context = errors.context(operation);
        return Exchange.trusting(distrust, context, exchange -> {
            try (QuotaLedger.Ticket ticket = quota.admit(context)) {
                String nonce = nonces.next();
                RequestBody request = new Request(document.start(nonce), nonce, document.end(variables));
                pace.await();
                Response<ResponseBody> response = exchange.sending(() -> execute(request, new BatchTime(posts)));
                ErrorContext answered = exchange.answered(response.code());
                ticket.learn(response.headers());
                return read(response, document.answer(nonce), decode, answered);
            } catch (RateLimitedException e) {
                throw quota.heard(e);
            }
        });
    }

    private Response<ResponseBody> execute(RequestBody request, BatchTime time) throws IOException {
        Call<ResponseBody> call = service.execute(request, time);
        time.lengthen(call.timeout());
        return call.execute();
    }

    private <D, T> T read(
            Response<ResponseBody> response, JsonAdapter<Envelope<D>> answer, Decode<D, T> decode, ErrorContext context)
            throws IOException {
        if (!response.isSuccessful()) {
            throw refused(response, answer, decode, context);
        }
        try (ResponseBody body = response.body()) {
            Envelope<D> envelope = body == null ? null : JsonBody.read(answer, body);
            return decoded(new HttpAnswer(response.code(), response.headers(), ""), envelope, decode, context);
        }
    }

    private <D> RuntimeException refused(
            Response<ResponseBody> response,
            JsonAdapter<Envelope<D>> answer,
            Decode<D, ?> decode,
            ErrorContext context) {
        HttpAnswer error = HttpAnswer.read(response.code(), response.headers(), response.errorBody());
        List<EnvelopeWire.ErrorEntry> failures = failures(error.text(), answer);
        return decode.failure(errors.status(error, failures, context), failures == null ? List.of() : failures);
    }

    /** Returns null for a body that is not readable: a malformed error body must not hide the status. */
    private static <D> @Nullable List<EnvelopeWire.ErrorEntry> failures(String text, JsonAdapter<Envelope<D>> answer) {
        try {
            return failures(JsonBody.read(answer, new Buffer().writeUtf8(text)));
        } catch (JsonDataException | IOException e) {
            return null;
        }
    }

    private <D, T> T decoded(
            HttpAnswer answer, @Nullable Envelope<D> envelope, Decode<D, T> decode, ErrorContext context) {
        List<EnvelopeWire.ErrorEntry> failures = failures(envelope);
        D data = envelope == null ? null : envelope.data();
        // A write that was done and then could not be told in full was still done: the caller gets it.
        boolean isUsable = isWrite(context) || PartialPosts.areUsable(context.operation(), failures);
        boolean isRefused = !failures.isEmpty() && (data == null || !isUsable);
        if (isRefused) {
            throw decode.failure(errors.errors(answer, failures, context), failures);
        }
        if (data == null) {
            throw errors.noData(context);
        }
        if (!failures.isEmpty()) {
            incomplete(context.description() + ": the response is incomplete: " + errors.messages(failures));
        }
        return decode.decode(data, answer, failures, context);
    }

    private void incomplete(String notice) {
        LOG.warn("{}", notice);
        lastIncomplete = notice;
    }

    /** Returns a notice about the last response that was used although a part of it failed; empty if there is none. */
    public List<String> notices() {
        String notice = lastIncomplete;
        return notice == null
                ? List.of()
                : List.of("The last incomplete response: " + AnswerErrorMapper.sentence(notice));
    }

    private static List<EnvelopeWire.ErrorEntry> failures(@Nullable Envelope<?> envelope) {
        List<EnvelopeWire.ErrorEntry> entries = envelope == null ? null : envelope.errors();
        return entries == null
                ? List.of()
                : entries.stream().filter(Objects::nonNull).toList();
    }

    private static boolean isWrite(ErrorContext context) {
        return context.operation() != null && context.operation().writes();
    }

    @Override
    public String toString() {
        return "GraphQlClient(" + endpoint + ")";
    }
}
