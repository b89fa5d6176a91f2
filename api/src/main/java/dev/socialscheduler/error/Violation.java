package dev.socialscheduler.error;

import dev.socialscheduler.internal.PlainText;
import java.io.Serializable;
import java.util.Objects;

/**
 * Violation of a rule: an error, or a warning about something that is allowed but likely to fail.
 *
 * @param path the path of the field, for instance {@code assets[1].url}; empty if the provider did not report it
 * @param message a sentence with the rule and the actual value
 * @param severity whether the violation prevents the post from being sent
 */
public record Violation(String path, String message, Severity severity) implements Serializable {

    public Violation {
        path = PlainText.line(Objects.requireNonNull(path, "path"));
        message = PlainText.line(Objects.requireNonNull(message, "message"));
        Objects.requireNonNull(severity, "severity");
    }

    /** Creates an error. */
    public Violation(String path, String message) {
        this(path, message, Severity.ERROR);
    }

    /** Returns whether the violation prevents the post from being sent. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }

    /** Severity of a violation. */
    public enum Severity {
        /** The post is not sent. */
        ERROR,
        /** The post is sent, but may not be published, or not as intended. */
        WARNING
    }
}
