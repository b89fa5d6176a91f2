package dev.socialscheduler;

import java.util.Objects;

/**
 * Position of the next page. Opaque, and valid only on the backend that returned it: other backends reject it before
 * any request.
 *
 * @param backend the id of the backend that returned it
 * @param position the provider's own cursor
 */
public record Cursor(String backend, String position) {

    public Cursor {
        Objects.requireNonNull(backend, "backend");
        Objects.requireNonNull(position, "position");
        if (backend.isBlank() || backend.indexOf(':') >= 0 || position.isBlank()) {
            throw new IllegalArgumentException("A cursor needs a backend id without a colon, and a position.");
        }
    }

    /**
     * Parses the output of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text does not have the form {@code backend:position}
     */
    public static Cursor parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(
                    "A cursor has the form backend:position; pass it exactly as the page returned it.");
        }
        return new Cursor(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Returns {@code backend:position}, which {@link #parse} accepts. */
    @Override
    public String toString() {
        return backend + ":" + position;
    }
}
