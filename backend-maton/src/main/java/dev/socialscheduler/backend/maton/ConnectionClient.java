package dev.socialscheduler.backend.maton;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.backend.support.internal.error.Exchange;
import dev.socialscheduler.backend.support.internal.http.HttpAnswer;
import dev.socialscheduler.backend.support.internal.json.JsonBody;
import dev.socialscheduler.backend.support.internal.quota.RequestPace;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/**
 * Sends one request to the gateway's control API and reads its response: HTTP status, JSON; then the decoder checks the
 * content. Thread-safe.
 */
final class ConnectionClient {

    private static final MediaType JSON = Objects.requireNonNull(MediaType.parse("application/json"));

    private final URI endpoint;
    private final OkHttpClient http;
    private final ConnectionService service;
    private final ConnectionErrorMapper errors;
    private final RequestPace pace;
    private final Clock clock;

    ConnectionClient(URI endpoint, OkHttpClient http, ConnectionErrorMapper errors, RequestPace pace, Clock clock) {
        this.endpoint = endpoint;
        this.http = http;
        this.service = ConnectionService.over(http, endpoint);
        this.errors = errors;
        this.pace = pace;
        this.clock = clock;
    }

    List<MatonConnection> list(MatonConnectionQuery query) {
        String status = query.status() == null ? null : query.status().wireName();
        Call<ResponseBody> request = service.list(query.app(), status);
        return ask(ConnectionCall.LIST, request, ConnectionAnswers.LISTED, ConnectionDecoder::listed);
    }

    MatonConnection create(@Nullable String method) {
        Call<ResponseBody> request = service.create(RequestBody.create(ConnectionEncoder.wanted(method), JSON));
        return ask(ConnectionCall.CREATE, request, ConnectionAnswers.ONE, ConnectionDecoder::connection);
    }

    MatonConnection get(MatonConnectionId id) {
        return ask(
                ConnectionCall.get(id),
                service.get(id.value()),
                ConnectionAnswers.ONE,
                answer -> ConnectionDecoder.same(id, answer));
    }

    /** The response to a successful delete is undocumented and not read. */
    void delete(MatonConnectionId id) {
        exchange(ConnectionCall.delete(id), service.delete(id.value()), body -> true);
    }

    private <W, T> T ask(
            ConnectionCall call, Call<ResponseBody> request, JsonAdapter<W> answers, Function<W, T> decode) {
        return exchange(call, request, body -> {
            W answer = body == null ? null : JsonBody.read(answers, body);
            if (answer == null) {
                throw new JsonDataException("it is empty");
            }
            return decode.apply(answer);
        });
    }

    /** Reads the body of a successful response. */
    @FunctionalInterface
    private interface Read<T> {
        T read(@Nullable ResponseBody body) throws IOException;
    }

    private <T> T exchange(ConnectionCall call, Call<ResponseBody> request, Read<T> read) {
        if (http.dispatcher().executorService().isShutdown()) {
            throw new IllegalStateException("The scheduler is closed; create a new one.");
        }
        Instant startedAt = clock.instant();
        return Exchange.run(
                ConnectionErrorMapper.PLACE,
                (failure, context) -> errors.told(failure, call, context, startedAt),
                exchange -> {
                    pace.await();
                    Response<ResponseBody> response = exchange.sending(request::execute);
                    exchange.answered(response.code());
                    if (!response.isSuccessful()) {
                        throw errors.status(
                                HttpAnswer.read(response.code(), response.headers(), response.errorBody()),
                                call,
                                startedAt);
                    }
                    try (ResponseBody body = response.body()) {
                        return read.read(body);
                    }
                });
    }

    @Override
    public String toString() {
        return "ConnectionClient(" + endpoint + ")";
    }
}
