package dev.socialscheduler;

import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.UnreadableResponseException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Iterates over pages and holds one page in memory: a page is requested only when its first item is needed. */
final class PageStream<T> implements Iterator<T> {

    private final Function<@Nullable Cursor, Page<T>> pages;
    private final Set<Cursor> begun = new HashSet<>();
    private Iterator<T> items = List.<T>of().iterator();
    private @Nullable Cursor next;
    private boolean started;

    private PageStream(Function<@Nullable Cursor, Page<T>> pages) {
        this.pages = pages;
    }

    static <T> Stream<T> of(Function<@Nullable Cursor, Page<T>> pages) {
        Spliterator<T> items =
                Spliterators.spliteratorUnknownSize(new PageStream<>(pages), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(items, false);
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && (!started || next != null)) {
            turn();
        }
        return items.hasNext();
    }

    private void turn() {
        Page<T> page = pages.apply(next);
        // A provider that repeats a cursor would cause an endless loop.
        if (page.next() != null && !begun.add(page.next())) {
            throw new UnreadableResponseException(Failure.withoutEffect(
                    "The provider returned the cursor of an earlier page again: " + page.next() + ".",
                    "If this happens again, check for a newer version of this library.",
                    ErrorContext.of(page.next().backend(), Operation.POSTS)));
        }
        started = true;
        next = page.next();
        items = page.items().iterator();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.next();
    }
}
