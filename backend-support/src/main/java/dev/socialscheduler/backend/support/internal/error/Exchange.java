package dev.socialscheduler.backend.support.internal.error;

import dev.socialscheduler.backend.support.internal.http.TransportFailure;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One request and its response. This is the only place where whatever the HTTP and JSON libraries throw becomes a
 * {@link SchedulerException}: every {@link IOException}, {@link RuntimeException}, {@link AssertionError} and
 * {@link StackOverflowError}. The outcome depends on how far the exchange got:
 *
 * <ul>
 *   <li>before {@link #sending}, nothing was sent: {@link Outcome#NOT_APPLIED};
 *   <li>while it is sent, a write may have had an effect, unless the HTTP client knows better, see
 *       {@link TransportFailure};
 *   <li>after {@link #answered}, a write probably had an effect.
 * </ul>
 *
 * <p>The library's own exceptions pass unchanged. Whoever starts an exchange has checked the caller's arguments before.
 * Belongs to one call; used by one thread.
 */
public final class Exchange {

    private ErrorContext context;
    private boolean isSending;
    private boolean isAnswered;

    private Exchange(ErrorContext context) {
        this.context = context;
    }

    /** Sends a request and reads its response. */
    @FunctionalInterface
    public interface Steps<T> {
        T run(Exchange exchange) throws IOException;
    }

    /** Sends a request. */
    @FunctionalInterface
    public interface Send<R> {
        R send() throws IOException;
    }

    /** Runs an exchange, whose failures are described for a context. */
    public static <T> T run(ErrorContext context, Steps<T> steps) {
        return run(context, Function::apply, steps);
    }

    /**
     * Runs an exchange.
     *
     * @param wording creates the exception from the failure, which can be described for any context, and from the
     *     context
     */
    public static <T> T run(
            ErrorContext context,
            BiFunction<Function<ErrorContext, SchedulerException>, ErrorContext, SchedulerException> wording,
            Steps<T> steps) {
        Exchange exchange = new Exchange(context);
        try {
            return steps.run(exchange);
        } catch (SchedulerException | Signal e) {
            throw e;
        } catch (IOException e) {
            throw wording.apply(where -> exchange.broken(e, where), exchange.context);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw wording.apply(where -> exchange.unexpected(e, where), exchange.context);
        }
    }

    /**
     * Runs an exchange over a connection that is kept.
     *
     * @param distrust called unless the response is a success that proves to be ours. If it belonged to another request,
     *     every later response on the connection would be off by one; if it arrives twice, so will the next one
     */
    public static <T> T trusting(Runnable distrust, ErrorContext context, Steps<T> steps) {
        try {
            return run(context, steps);
        } catch (SchedulerException | Signal e) {
            distrust.run();
            throw e;
        }
    }

    /** Runs code of a backend, which may send something and throw anything. */
    public static <T> T send(ErrorContext context, Supplier<T> call) {
        return run(context, exchange -> exchange.sending(call::get));
    }

    /** Reads a part of a response; a part that cannot be read does not affect the others. */
    public static <T> T read(ErrorContext answered, Supplier<T> part) {
        return run(answered, exchange -> {
            exchange.isAnswered = true;
            return part.get();
        });
    }

    /** Sends the request: from now on, bytes may leave. */
    public <R> R sending(Send<R> request) throws IOException {
        isSending = true;
        return request.send();
    }

    /** The response has arrived. Returns the context of its failures. */
    public ErrorContext answered(int status) {
        isAnswered = true;
        context = context.withHttpStatus(status);
        return context;
    }

    private SchedulerException broken(IOException failure, ErrorContext where) {
        if (isAnswered) {
            return AnswerErrorMapper.broken(failure, where);
        }
        boolean isMarked = isSending || failure instanceof TransportFailure;
        return TransportErrorMapper.map(isMarked ? failure : new TransportFailure(failure, false), where);
    }

    private SchedulerException unexpected(Throwable failure, ErrorContext where) {
        return isAnswered
                ? AnswerErrorMapper.unreadable(failure, where)
                : TransportErrorMapper.unexpected(failure, isSending, where);
    }
}
