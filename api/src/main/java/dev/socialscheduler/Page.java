package dev.socialscheduler;

import dev.socialscheduler.internal.Components;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Immutable.
 *
 * @param <T> the type of the items
 */
public final class Page<T> {

    private final List<T> items;
    private final @Nullable Cursor next;
    private final @Nullable Integer total;

    private Page(Builder<T> builder) {
        this.items = List.copyOf(builder.items);
        this.next = builder.next;
        this.total = builder.total;
    }

    /** Returns a page that is the only page of a list. */
    public static <T> Page<T> of(List<T> items) {
        return builder(items).build();
    }

    /** Returns a builder of a {@link Page} with its required values. */
    public static <T> Builder<T> builder(List<T> items) {
        return new Builder<>(items);
    }

    /** Returns a builder with the values of this object. */
    public Builder<T> toBuilder() {
        return new Builder<>(this);
    }

    /** Returns the items of the page, in the provider's order; unmodifiable. */
    public List<T> items() {
        return items;
    }

    /** Returns the cursor of the next page, or null if this is the last page. */
    public @Nullable Cursor next() {
        return next;
    }

    /** Returns the total number of items, or null if the backend does not report it. */
    public @Nullable Integer total() {
        return total;
    }

    /** Returns whether there is another page. */
    public boolean hasNext() {
        return next != null;
    }

    /** Returns this page with each item replaced by the result of a function. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        List<R> mapped = items.stream().<R>map(mapping).toList();
        return builder(mapped).next(next).total(total).build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Page<?> that && components().equals(that.components());
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
        return Components.of("Page").with("items", items).with("next", next).with("total", total);
    }

    /** Builds a {@link Page}. Not thread-safe. */
    public static final class Builder<T> {

        private List<T> items;
        private @Nullable Cursor next;
        private @Nullable Integer total;

        private Builder(List<T> items) {
            this.items = Objects.requireNonNull(items, "items");
        }

        private Builder(Page<T> from) {
            items = from.items;
            next = from.next;
            total = from.total;
        }

        /** Sets the items of the page, in the provider's order. */
        public Builder<T> items(List<T> values) {
            items = List.copyOf(values);
            return this;
        }

        /** Sets the cursor of the next page. */
        public Builder<T> next(@Nullable Cursor value) {
            next = value;
            return this;
        }

        /** Sets the total number of items. */
        public Builder<T> total(@Nullable Integer value) {
            total = value;
            return this;
        }

        /** Returns the page. */
        public Page<T> build() {
            return new Page<>(this);
        }
    }
}
