package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Slots of a day of the week. Immutable. */
public final class PostingDay {

    private final DayOfWeek day;
    private final List<LocalTime> times;
    private final boolean paused;

    private PostingDay(Builder builder) {
        this.day = builder.day;
        this.times = List.copyOf(builder.times);
        this.paused = builder.paused;
    }

    /** Returns a builder of a {@link PostingDay} with its required values. */
    public static Builder builder(DayOfWeek day) {
        return new Builder(day);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the day. */
    public DayOfWeek day() {
        return day;
    }

    /** Returns the times of the slots, in the channel's time zone and the provider's order; unmodifiable. */
    public List<LocalTime> times() {
        return times;
    }

    /** Returns whether the day is skipped. */
    public boolean paused() {
        return paused;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostingDay that && components().equals(that.components());
    }

    @Override
    public int hashCode() {
        return components().hashCode();
    }

    @Override
    public String toString() {
        return components().toString();
    }

    private Components components() {
        return Components.of("PostingDay").with("day", day).with("times", times).with("paused", paused);
    }

    /** Builds a {@link PostingDay}. Not thread-safe. */
    public static final class Builder {

        private DayOfWeek day;
        private List<LocalTime> times = List.of();
        private boolean paused;

        private Builder(DayOfWeek day) {
            this.day = Objects.requireNonNull(day, "day");
        }

        private Builder(PostingDay from) {
            day = from.day;
            times = from.times;
            paused = from.paused;
        }

        /** Sets the day. */
        public Builder day(DayOfWeek value) {
            day = Objects.requireNonNull(value, "day");
            return this;
        }

        /** Sets the times of the slots, in the channel's time zone and the provider's order. */
        public Builder times(List<LocalTime> values) {
            times = List.copyOf(values);
            return this;
        }

        /** Sets whether the day is skipped. */
        public Builder paused(boolean value) {
            paused = value;
            return this;
        }

        /** Returns the day. */
        public PostingDay build() {
            return new PostingDay(this);
        }
    }
}
