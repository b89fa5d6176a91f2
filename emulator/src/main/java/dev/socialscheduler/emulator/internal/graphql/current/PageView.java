package dev.socialscheduler.emulator.internal.graphql.current;

import dev.socialscheduler.emulator.internal.world.Page;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Connections: edges with cursors, and the position of the page. Paging is forward only. */
public final class PageView {
    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST_SIZE = 100;

    private PageView() {}

    public static <T> View of(String connection, Page<T> page, Function<T, String> id, Function<T, View> view) {
        List<View> edges = page.items().stream()
                .map(item -> View.of("edge")
                        .with("cursor", Cursor.of(id.apply(item)))
                        .with("node", view.apply(item)))
                .toList();
        return View.of(connection)
                .with("edges", edges)
                .with("pageInfo", position(page, id))
                .with("totalCount", page.total());
    }

    private static <T> View position(Page<T> page, Function<T, String> id) {
        List<String> cursors = page.items().stream().map(id).map(Cursor::of).toList();
        return View.of("PaginationPageInfo")
                .with("startCursor", cursors.isEmpty() ? null : cursors.get(0))
                .with("endCursor", cursors.isEmpty() ? null : cursors.get(cursors.size() - 1))
                .with("hasPreviousPage", false)
                .with("hasNextPage", page.hasNext());
    }

    /** Returns the size of a page. Larger requests are capped, because no maximum is documented. */
    public static int size(@Nullable Integer first) {
        if (first == null) {
            return DEFAULT_SIZE;
        }
        if (first < 1) {
            throw ServiceException.of(Kind.INVALID_INPUT, "first must be greater than 0");
        }
        return Math.min(first, LARGEST_SIZE);
    }
}
