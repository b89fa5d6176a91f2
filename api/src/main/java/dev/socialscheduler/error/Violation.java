package dev.socialscheduler.error;

import java.io.Serializable;
import java.util.Objects;

/**
 * One broken rule.
 *
 * @param path which field breaks it, for instance {@code assets[1].url}; empty if the provider did not say
 * @param message the rule, with what was found; a sentence
 */
public record Violation(String path, String message) implements Serializable {

    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
