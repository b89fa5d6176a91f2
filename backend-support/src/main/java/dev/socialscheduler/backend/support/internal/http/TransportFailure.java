package dev.socialscheduler.backend.support.internal.http;

import java.io.IOException;

/** A transport failure that states whether the request may have been sent completely. */
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

    /** Returns whether the request may have been sent completely, so that the provider may have processed it. */
    public boolean requestSent() {
        return requestSent;
    }

    /** Returns whether the call was cancelled locally. */
    public boolean isCancelled() {
        return cancelled;
    }
}
