package dev.socialscheduler.backend.support.internal.http;

import java.io.IOException;

/** A connection that failed, with whether the request may have left completely by then. */
public final class TransportFailure extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean requestSent;
    private final boolean cancelled;

    public TransportFailure(IOException cause, boolean requestSent) {
        this(cause, requestSent, false);
    }

    public TransportFailure(IOException cause, boolean requestSent, boolean cancelled) {
        super(cause.getMessage(), cause);
        this.requestSent = requestSent;
        this.cancelled = cancelled;
    }

    /** Returns whether the request may have left completely, so that the provider may have acted on it. */
    public boolean requestSent() {
        return requestSent;
    }

    /** Returns whether somebody on this side broke the call off. */
    public boolean isCancelled() {
        return cancelled;
    }
}
