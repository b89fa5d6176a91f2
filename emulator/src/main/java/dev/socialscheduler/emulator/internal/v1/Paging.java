package dev.socialscheduler.emulator.internal.v1;

import dev.socialscheduler.emulator.v1.V1Quirk;
import dev.socialscheduler.emulator.v1.V1Quirks;
import java.util.List;

/** The parameters {@code page} (from 1) and {@code count} (1 to 100). */
record Paging(int page, int count) {
    private static final int USUAL = 20;
    private static final int MAX = 100;

    static Paging of(Form form, V1Quirks quirks) {
        int count = form.number("count", USUAL, 1);
        if (count > MAX && quirks.has(V1Quirk.LARGE_COUNT_REFUSED)) {
            throw V1Exception.of(ErrorCode.OUT_OF_BOUNDS, "count must be at most " + MAX);
        }
        return new Paging(form.number("page", 1, 1), Math.min(count, MAX));
    }

    /** Returns a page, which is empty beyond the end. */
    <T> List<T> cut(List<T> all) {
        long from = Math.min((page - 1L) * count, all.size());
        long end = Math.min(from + count, all.size());
        return all.subList((int) from, (int) end);
    }
}
