package dev.socialscheduler.emulator.internal.world;

import java.util.List;

/**
 * {@code TagComparator}: any of these tags, or, if so wished, no tag at all. Without either it lets everything pass.
 */
public record TagFilter(List<String> in, boolean isEmpty) {
    public TagFilter {
        in = List.copyOf(in);
    }

    /** Lets everything pass. */
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
