package dev.socialscheduler.backend.support.internal.error;

import dev.socialscheduler.backend.support.internal.http.TransportFailure;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Maps transport failures to exceptions that state whether the call may have had an effect. */
public final class TransportErrorMapper {

    private static final String LATER = "Try again later.";

    private TransportErrorMapper() {}

    /** Maps a failure to send a request, or to receive or read its response. */
    public static ServiceUnavailableException map(IOException failure, ErrorContext context) {
        TransportFailure mark = mark(failure);
        // Without a mark the failure occurred after the response had started, so the request had been sent.
        boolean sent = mark == null || mark.requestSent();
        Outcome outcome = sent ? AnswerErrorMapper.mayHaveApplied(context) : Outcome.NOT_APPLIED;
        IOException reason = failure instanceof TransportFailure && failure.getCause() instanceof IOException cause
                ? cause
                : failure;
        // A call that timed out is cancelled as well; its mark is a cause of the timeout.
        return failure == mark && mark.isCancelled()
                ? cancelled(reason, context, outcome)
                : new ServiceUnavailableException(
                        isPassing(reason),
                        new Failure(problem(reason, sent), remedy(reason), context, outcome, reason));
    }

    private static ServiceUnavailableException cancelled(IOException reason, ErrorContext context, Outcome outcome) {
        return new ServiceUnavailableException(
                false,
                new Failure(
                        "The call was cancelled because the scheduler was closed.",
                        "If you still need the result, retry with a new scheduler.",
                        context,
                        outcome,
                        reason));
    }

    private static @Nullable TransportFailure mark(IOException failure) {
        // The timeout of a whole call wraps the interrupted operation's exception.
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(TransportFailure.class::isInstance)
                .map(TransportFailure.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static boolean isConnecting(IOException reason) {
        return reason instanceof ConnectException || reason instanceof NoRouteToHostException;
    }

    private static boolean isPassing(IOException reason) {
        return !isInterrupt(reason) && (!(reason instanceof SSLException) || isCut(reason));
    }

    /** Whether a secure connection was cut; a certificate or protocol failure is permanent instead. */
    private static boolean isCut(Throwable reason) {
        return Stream.iterate(reason, Objects::nonNull, Throwable::getCause)
                .anyMatch(below -> below instanceof SocketException || below instanceof EOFException);
    }

    private static boolean isInterrupt(IOException reason) {
        return reason instanceof InterruptedIOException
                && Thread.currentThread().isInterrupted();
    }

    private static String problem(IOException reason, boolean sent) {
        if (reason instanceof UnknownHostException) {
            return "The provider's host could not be resolved: " + reason.getMessage() + ".";
        }
        if (isConnecting(reason) && !sent) {
            return "Could not connect to the provider: " + reason.getMessage() + ".";
        }
        if (reason instanceof SSLException && !sent) {
            return "Could not establish a secure connection to the provider: " + reason.getMessage() + ".";
        }
        if (isInterrupt(reason)) {
            return "The thread was interrupted during the call.";
        }
        if (reason instanceof InterruptedIOException) {
            return sent
                    ? "Timed out while waiting for the provider's response."
                    : "Timed out before the request was sent.";
        }
        return "The connection to the provider failed" + (sent ? " after the request was sent: " : ": ")
                + (reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage()) + ".";
    }

    private static String remedy(IOException reason) {
        if (reason instanceof UnknownHostException || isConnecting(reason)) {
            return "Check the network, the proxy and the configured endpoint.";
        }
        if (reason instanceof SSLException && !isCut(reason)) {
            return "Check the endpoint, the certificates trusted by this Java runtime, and any proxy.";
        }
        if (reason instanceof InterruptedIOException && !isInterrupt(reason)) {
            return "Try again later, or increase the timeouts (social-scheduler.http.read-timeout and .call-timeout).";
        }
        return LATER;
    }

    /** The scheduler was closed before the request was sent. */
    public static ServiceUnavailableException closed(ErrorContext context, ClosedSchedulerException cause) {
        return new ServiceUnavailableException(
                false,
                new Failure(
                        "The scheduler was closed before the request was sent.",
                        "Reconcile the call with a new scheduler.",
                        context,
                        Outcome.NOT_APPLIED,
                        cause));
    }
}
