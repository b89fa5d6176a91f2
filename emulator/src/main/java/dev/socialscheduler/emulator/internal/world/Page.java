package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of the results of a query, in its order; {@code total} counts all results. Immutable. */
public record Page<T>(List<T> items, boolean hasNext, int total) {
    public Page {
        items = List.copyOf(items);
    }

    static <T> Page<T> of(List<T> all, int from, int size) {
        int end = Math.min(all.size(), from + size);
        return new Page<>(all.subList(from, end), end < all.size(), all.size());
    }

    static <T> Page<T> after(@Nullable String afterId, List<T> all, Function<T, String> id, int size) {
        if (afterId == null) {
            return of(all, 0, size);
        }
        int place = all.stream().map(id).toList().indexOf(afterId);
        if (place < 0) {
            throw ServiceException.of(Kind.INVALID_INPUT, "Invalid cursor");
        }
        return of(all, place + 1, size);
    }
}
