package dev.socialscheduler.cli;

import dev.socialscheduler.Cursor;
import dev.socialscheduler.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of a list is wanted, and the reading of it: one request a page, no more pages than needed. */
final class PagingOptions {

    @Option(names = "--limit", paramLabel = "N", description = "List at most so many (default: 50).")
    private int limit = 50;

    @Option(names = "--page-size", paramLabel = "N", description = "Ask for so many with one request (default: 50).")
    private int pageSize = 50;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on where an earlier list ended.")
    private @Nullable String after;

    /** Reads pages until the limit is reached or there are no more, as one page. */
    <T> Page<T> read(PageReader<T> reader) {
        if (limit < 1 || pageSize < 1) {
            throw new UsageException("--limit and --page-size are at least 1.", "Write a larger number.");
        }
        List<T> items = new ArrayList<>();
        Cursor next = after == null ? null : Ids.cursor(after);
        Page<T> page;
        do {
            // Never more than is still wanted: a page that is cut would leave no cursor to go on with.
            page = reader.read(Math.min(pageSize, limit - items.size()), next);
            items.addAll(page.items());
            next = page.next();
        } while (next != null && items.size() < limit);
        return Page.builder(items).next(next).total(page.total()).build();
    }

    /** Returns the line that tells how to go on, or nothing. */
    static String more(Page<?> page) {
        return page.next() == null ? "" : System.lineSeparator() + "There are more; go on with --after " + page.next();
    }

    /** Reads one page. */
    @FunctionalInterface
    interface PageReader<T> {
        Page<T> read(int size, @Nullable Cursor after);
    }
}
