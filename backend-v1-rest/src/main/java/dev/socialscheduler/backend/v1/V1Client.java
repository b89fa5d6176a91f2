package dev.socialscheduler.backend.v1;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.error.Exchange;
import dev.socialscheduler.backend.support.internal.json.JsonBody;
import dev.socialscheduler.backend.support.internal.quota.QuotaLedger;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import feign.FeignException;
import feign.Response;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import okhttp3.Headers;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and reads its response in this order: HTTP status, JSON, whether it is a rejection; then the
 * decoder checks the content. Every failure mentions the state of the retirement of v1. Thread-safe.
 */
final class V1Client {

    private final V1Service service;
    private final IntFunction<V1Service> patient;
    private final Map<Integer, V1Service> services = new ConcurrentHashMap<>();
    private final V1ErrorMapper errors;
    private final QuotaLedger quota;
    private final Retirement retirement;
    private final Runnable distrust;

    /**
     * Creates a client.
     *
     * @param services returns the service whose time limit suits a request that creates that many posts
     * @param distrust drops the connections that are kept: one of them delivered a response that is not ours
     */
    V1Client(
            IntFunction<V1Service> services,
            V1ErrorMapper errors,
            QuotaLedger quota,
            Retirement retirement,
            Runnable distrust) {
        this.distrust = distrust;
        this.service = services.apply(1);
        this.patient = services;
        this.errors = errors;
        this.quota = quota;
        this.retirement = retirement;
    }

    <W, T> T send(
            Operation operation,
            Function<V1Service, Response> call,
            JsonAdapter<Answer<W>> answers,
            BiFunction<W, ErrorContext, T> decode) {
        return send(operation, 1, call, answers, decode);
    }

    /**
     * Sends one request.
     *
     * @param posts how many posts it creates: the service needs time for each
     */
    <W, T> T send(
            Operation operation,
            int posts,
            Function<V1Service, Response> call,
            JsonAdapter<Answer<W>> answers,
            BiFunction<W, ErrorContext, T> decode) {
        retirement.warnOnce();
        ErrorContext context = errors.context(operation);
        try {
            return Exchange.trusting(distrust, context, exchange -> {
                try (QuotaLedger.Ticket ticket = quota.admit(context);
                        Response response = exchange.sending(() -> execute(call, posts, context))) {
                    ErrorContext answered = exchange.answered(response.status());
                    Headers headers = headers(response);
                    ticket.learn(headers);
                    return read(response, headers, answers, decode, answered);
                } catch (RateLimitedException e) {
                    throw quota.heard(e);
                }
            });
        } catch (SchedulerException e) {
            throw retirement.remarked(e);
        }
    }

    private Response execute(Function<V1Service, Response> call, int posts, ErrorContext context) {
        try {
            return call.apply(posts == 1 ? service : services.computeIfAbsent(posts, patient::apply));
        } catch (FeignException e) {
            throw errors.noAnswer(e, context);
        }
    }

    private static Headers headers(Response response) {
        Headers.Builder headers = new Headers.Builder();
        response.headers().forEach((name, values) -> values.forEach(value -> headers.addUnsafeNonAscii(name, value)));
        return headers.build();
    }

    private <W, T> T read(
            Response response,
            Headers headers,
            JsonAdapter<Answer<W>> answers,
            BiFunction<W, ErrorContext, T> decode,
            ErrorContext context)
            throws IOException {
        if (response.status() / 100 != 2) {
            throw errors.status(response.status(), headers, refusal(response), context);
        }
        Answer<W> answer = body(response, answers);
        if (answer != null && answer.refusal() != null) {
            throw errors.status(response.status(), headers, answer.refusal(), context);
        }
        W payload = answer == null ? null : answer.payload();
        if (payload == null) {
            throw new JsonDataException("it is empty");
        }
        return decode.apply(payload, context);
    }

    /** Returns the error body of a response, or null if it is not JSON, as the responses of proxies are not. */
    private static EnvelopeWire.@Nullable ErrorBody refusal(Response response) {
        try {
            EnvelopeWire.ErrorBody refusal = body(response, Answers.REFUSAL);
            return refusal == null ? EnvelopeWire.ErrorBody.NONE : refusal;
        } catch (JsonDataException e) {
            return EnvelopeWire.ErrorBody.NONE;
        } catch (IOException e) {
            return null;
        }
    }

    private static <B> @Nullable B body(Response response, JsonAdapter<B> adapter) throws IOException {
        if (response.body() == null) {
            throw new EOFException("it is empty");
        }
        return JsonBody.read(adapter, Okio.source(response.body().asInputStream()));
    }

    String retirementNotice() {
        return retirement.notice();
    }

    @Override
    public String toString() {
        return "V1Client(" + service + ")";
    }
}
