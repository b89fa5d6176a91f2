package dev.socialscheduler;

import java.util.Objects;

/**
 * Sort order of listed posts.
 *
 * @param key the sort key
 * @param direction the sort direction
 */
public record PostOrder(Key key, Direction direction) {

    public PostOrder {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(direction, "direction");
    }

    /** Sort key. */
    public enum Key implements WireName {
        DUE_AT("dueAt"),
        CREATED_AT("createdAt");

        private final String word;

        Key(String word) {
            this.word = word;
        }

        @Override
        public String wireName() {
            return word;
        }
    }

    /** Sort direction. */
    public enum Direction implements WireName {
        ASCENDING("asc"),
        DESCENDING("desc");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        @Override
        public String wireName() {
            return word;
        }
    }
}
