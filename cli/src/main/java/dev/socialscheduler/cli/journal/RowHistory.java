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
 * The history of one row in earlier runs.
 *
 * @param number its number in the file when it was last recorded
 * @param post the post that was created, or null
 * @param open requests with an unknown outcome, the oldest first; unmodifiable
 */
public record RowHistory(long number, @Nullable PostId post, List<PendingOutcome> open) {

    /** No history. */
    public static final RowHistory NONE = new RowHistory(0, null, List.of());

    public RowHistory {
        open = List.copyOf(open);
    }

    /**
     * Returns the history after an event.
     *
     * @throws IllegalArgumentException if its token or its post ID is invalid
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

    /** Returns the pending outcome that finds the post of any open request; empty if there is none. */
    public Optional<PendingOutcome> wanted() {
        return open.stream().min(Comparator.comparing(PendingOutcome::since));
    }

    /** Returns when the last open request was sent. */
    public Optional<Instant> lastLeft() {
        return open.stream().map(PendingOutcome::since).max(Comparator.naturalOrder());
    }
}
