package dev.socialscheduler.emulator.internal.http;

import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.http.Requests;
import java.util.Optional;

/**
 * One service that the emulator imitates: its addresses, its credentials, its answers. Implementations are thread-safe.
 */
public interface Face {
    /** Whether a request with this method to this path is for this face. */
    boolean serves(String method, String path);

    /** Whether this request can meet a fault; a face for the emulator's own settings never does. */
    boolean canFail(Request request);

    /** Whether requests to this face are kept in {@link Requests}. */
    default boolean isRecorded() {
        return true;
    }

    /** What a request asks for. Never throws: what cannot be read is {@link Call#UNREADABLE}. */
    Call describe(Request request);

    /**
     * The answer, after the request was applied.
     *
     * @param fault a fault that lies inside the service (a 429, a null), to be acted out by the face
     */
    Answer answer(Request request, Optional<Fault> fault);

    /** How this service words a server error. */
    Answer serverError(int status);
}
