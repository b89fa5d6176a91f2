package dev.socialscheduler.emulator.internal.world;

import java.util.List;

/** {@code TagComparator}: any of these tags or, on request, no tag at all. Without either it matches everything. */
public record TagFilter(List<String> in, boolean isEmpty) {
    public TagFilter {
        in = List.copyOf(in);
    }

    /** Matches everything. */
    public static TagFilter none() {
        return new TagFilter(List.of(), false);
    }

    boolean accepts(List<String> tagIds) {
        if (in.isEmpty() && !isEmpty) {
            return true;
        }
        return (isEmpty && tagIds.isEmpty()) || tagIds.stream().anyMatch(in::contains);
    }
}
