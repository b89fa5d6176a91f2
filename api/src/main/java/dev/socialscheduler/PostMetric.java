package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A metric of a published post. A value of 0 can also mean that the network has not reported it yet. Immutable. */
public final class PostMetric {

    private final String type;
    private final String name;
    private final double value;
    private final String unit;

    private PostMetric(Builder builder) {
        this.type = builder.type;
        this.name = builder.name;
        this.value = builder.value;
        this.unit = builder.unit;
    }

    /** Returns a builder of a {@link PostMetric} with its required values. */
    public static Builder builder(String type, double value) {
        return new Builder(type, value);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Returns the wire name of the metric, for instance {@code reactions}; an open set. */
    public String type() {
        return type;
    }

    /** Returns the display name; defaults to the type. */
    public String name() {
        return name;
    }

    /** Returns the value. */
    public double value() {
        return value;
    }

    /** Returns the wire name of the unit, {@code count} or {@code percentage}; an open set. */
    public String unit() {
        return unit;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PostMetric that && components().equals(that.components());
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
        return Components.of("PostMetric")
                .with("type", type)
                .with("name", name)
                .with("value", value)
                .with("unit", unit);
    }

    /** Builds a {@link PostMetric}. Not thread-safe. */
    public static final class Builder {

        private String type;
        private String name = "";
        private double value;
        private String unit = "count";

        private Builder(String type, double value) {
            this.type = Objects.requireNonNull(type, "type");
            this.value = value;
            name = type;
        }

        private Builder(PostMetric from) {
            type = from.type;
            name = from.name;
            value = from.value;
            unit = from.unit;
        }

        /** Sets the wire name of the metric, for instance {@code reactions}. */
        public Builder type(String value) {
            type = Objects.requireNonNull(value, "type");
            return this;
        }

        /** Sets the display name. */
        public Builder name(String value) {
            name = Objects.requireNonNull(value, "name");
            return this;
        }

        /** Sets the value. */
        public Builder value(double value) {
            this.value = value;
            return this;
        }

        /** Sets the wire name of the unit, {@code count} or {@code percentage}. */
        public Builder unit(String value) {
            unit = Objects.requireNonNull(value, "unit");
            return this;
        }

        /** Returns the value. */
        public PostMetric build() {
            return new PostMetric(this);
        }
    }
}
