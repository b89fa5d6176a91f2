package dev.socialscheduler.cli.command;

import dev.socialscheduler.Cursor;
import dev.socialscheduler.Page;
import dev.socialscheduler.cli.process.UsageException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of a paged list. Reads one page per request and no more pages than needed. */
final class PagingOptions {

    @Option(names = "--limit", paramLabel = "N", description = "Maximum number of results (default: 50).")
    private int limit = 50;

    @Option(names = "--page-size", paramLabel = "N", description = "Results per request (default: 50).")
    private int pageSize = 50;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Continue where a previous listing ended.")
    private @Nullable String after;

    /** Reads pages until the limit is reached or there are no more, as one page. */
    <T> Page<T> read(PageReader<T> reader) {
        if (limit < 1 || pageSize < 1) {
            throw new UsageException("--limit and --page-size must be at least 1.", "Use a larger number.");
        }
        List<T> items = new ArrayList<>();
        Cursor next = after == null ? null : Ids.cursor(after);
        Page<T> page;
        do {
            // Never ask for more than is still wanted: a truncated page would have no cursor to continue from.
            page = reader.read(Math.min(pageSize, limit - items.size()), next);
            items.addAll(page.items());
            next = page.next();
        } while (next != null && items.size() < limit);
        return Page.builder(items).next(next).total(page.total()).build();
    }

    /** Returns the line that explains how to continue, or an empty text. */
    static String more(Page<?> page) {
        return page.next() == null
                ? ""
                : System.lineSeparator() + "There are more results; continue with --after " + page.next();
    }

    /** Reads one page. */
    @FunctionalInterface
    interface PageReader<T> {
        Page<T> read(int size, @Nullable Cursor after);
    }
}
