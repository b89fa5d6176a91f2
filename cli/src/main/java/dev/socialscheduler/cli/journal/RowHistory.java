package dev.socialscheduler.cli.journal;

import dev.socialscheduler.PostId;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs know of one row.
 *
 * @param number where it stood in its file when it was last told
 * @param post the post that was made, or null
 * @param open requests of which nobody knows whether they made the post, the oldest first; unmodifiable
 */
public record RowHistory(long number, @Nullable PostId post, List<PendingOutcome> open) {

    /** Nothing is known. */
    public static final RowHistory NONE = new RowHistory(0, null, List.of());

    public RowHistory {
        open = List.copyOf(open);
    }

    /**
     * Adds a fact.
     *
     * @throws IllegalArgumentException if its token or its post is none
     */
    RowHistory after(JournalLine line) {
        String token = line.pending();
        List<PendingOutcome> left = token == null
                ? open
                : Stream.concat(open.stream(), Stream.of(PendingOutcome.parse(token)))
                        .toList();
        String made = line.post();
        return switch (line.event()) {
            case SENDING, UNKNOWN -> new RowHistory(line.number(), null, left);
            case CREATED -> new RowHistory(line.number(), made == null ? null : new PostId(made), List.of());
            case REFUSED, ABSENT -> new RowHistory(line.number(), null, List.of());
        };
    }

    /** Returns what finds the post, whichever of the open requests made it; empty if there is nothing to find. */
    public Optional<PendingOutcome> wanted() {
        return open.stream().min(Comparator.comparing(PendingOutcome::since));
    }

    /** Returns when the last of the open requests left. */
    public Optional<Instant> lastLeft() {
        return open.stream().map(PendingOutcome::since).max(Comparator.naturalOrder());
    }
}
