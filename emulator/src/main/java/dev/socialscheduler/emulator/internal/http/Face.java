package dev.socialscheduler.emulator.internal.http;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.http.Requests;
import java.util.Optional;

/**
 * One service that the emulator imitates: its paths, its credentials, its responses. Implementations are thread-safe.
 */
public interface Face {
    /** Returns whether this face handles requests with this method and path. */
    boolean serves(String method, String path);

    /** Returns whether this request may have a fault. A face for the emulator's own settings has none. */
    boolean canFail(Request request);

    /** Returns whether requests to this face are recorded in {@link Requests}. */
    default boolean isRecorded() {
        return true;
    }

    /** Returns the content of a request. Never throws: unreadable content is {@link Call#UNREADABLE}. */
    Call describe(Request request);

    /**
     * Applies the request and returns the response.
     *
     * @param fault a fault inside the service (a 429, a null) that the face must simulate
     */
    Answer answer(Request request, Optional<Fault> fault);

    /** Returns a server error in the format of this service. */
    Answer serverError(int status);
}
