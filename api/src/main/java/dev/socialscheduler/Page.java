package dev.socialscheduler;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what the page holds, in the order of the provider; unmodifiable
 * @param next where the next page begins, or null if this is the last
 * @param total how many items there are in all, or null where the backend does not know
 * @param <T> what is listed
 */
public record Page<T>(
        List<T> items, @Nullable Cursor next, @Nullable Integer total) {

    public Page {
        items = List.copyOf(items);
    }

    /** Returns whether there is another page. */
    public boolean hasNext() {
        return next != null;
    }

    /** Returns the same page with every item replaced. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next, total);
    }
}
