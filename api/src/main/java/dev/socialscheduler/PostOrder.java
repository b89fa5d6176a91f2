package dev.socialscheduler;

import java.util.Objects;

/**
 * In which order posts are listed.
 *
 * @param key what counts
 * @param direction which end comes first
 */
public record PostOrder(Key key, Direction direction) {

    public PostOrder {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(direction, "direction");
    }

    /** What posts are ordered by. */
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

    /** Which end comes first. */
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
