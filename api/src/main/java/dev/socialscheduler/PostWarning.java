package dev.socialscheduler;

import java.util.Objects;

/**
 * Something that the provider accepted and then kept otherwise than it was asked. The post exists all the same.
 *
 * @param path which field of the request it is about, for instance {@code assets[0]}
 * @param message what became of it; a sentence
 */
public record PostWarning(String path, String message) {

    public PostWarning {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
