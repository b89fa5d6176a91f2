package dev.socialscheduler.backend.support;

import java.io.IOException;

/** A connection that failed, with whether the request had left completely by then. */
public final class TransportFailure extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean requestSent;

    TransportFailure(IOException cause, boolean requestSent) {
        super(cause.getMessage(), cause);
        this.requestSent = requestSent;
    }

    /** Returns whether the request had left completely, so that the provider may have acted on it. */
    public boolean requestSent() {
        return requestSent;
    }
}
