package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.cli.journal.Journal;
import dev.socialscheduler.cli.journal.JournalException;
import dev.socialscheduler.cli.journal.JournalLine;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the journal of a run: each row before it is sent, and its outcome. */
final class JournalWriter implements BatchListener {

    private final Journal journal;
    private final List<KeyedRow> rows;
    private final Set<Integer> sent = new HashSet<>();
    private @Nullable JournalException failure;

    JournalWriter(Journal journal, List<KeyedRow> rows) {
        this.journal = journal;
        this.rows = rows;
    }

    /** Returns the failure that prevented a result from being written. */
    Optional<JournalException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void sending(List<Sending> posts) {
        journal.writeAhead(posts.stream()
                .map(post -> {
                    KeyedRow row = rows.get(post.index());
                    return JournalLine.sending(row.key(), row.number(), post.pending());
                })
                .toList());
        posts.forEach(post -> sent.add(post.index()));
    }

    /** The next run looks up what cannot be written here, so created posts are still reported. */
    @Override
    public void done(int index, PostResult result) {
        boolean wasSent = sent.remove(index);
        if (wasSent || result instanceof PostResult.Created || result instanceof PostResult.Failed) {
            try {
                journal.write(List.of(line(rows.get(index), result)));
            } catch (JournalException e) {
                failure = failure == null ? e : failure;
            }
        }
    }

    private static JournalLine line(KeyedRow row, PostResult result) {
        if (result instanceof PostResult.Created created) {
            return JournalLine.created(row.key(), row.number(), created.post().id());
        } else if (result instanceof PostResult.Failed failed) {
            return JournalLine.created(row.key(), row.number(), failed.reason().postId()); // it exists
        } else if (result instanceof PostResult.Unknown unknown) {
            return JournalLine.unknown(
                    row.key(), row.number(), unknown.reason().pending().orElse(null));
        }
        return JournalLine.ended(JournalLine.Event.REFUSED, row.key(), row.number());
    }
}
