package dev.socialscheduler.error;

import java.io.Serializable;
import java.util.Objects;

/**
 * One broken rule, or something that is allowed and likely to go wrong.
 *
 * @param path which field it is about, for instance {@code assets[1].url}; empty if the provider did not say
 * @param message the rule, with what was found; a sentence
 * @param severity whether it keeps the post from being sent
 */
public record Violation(String path, String message, Severity severity) implements Serializable {

    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(severity, "severity");
    }

    /** A broken rule. */
    public Violation(String path, String message) {
        this(path, message, Severity.ERROR);
    }

    /** Returns whether it keeps the post from being sent. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }

    /** What a violation does. */
    public enum Severity {
        /** The post is not sent. */
        ERROR,
        /** The post is sent; it may not go out, or not as it was meant. */
        WARNING
    }
}
