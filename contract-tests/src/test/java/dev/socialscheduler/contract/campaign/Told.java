package dev.socialscheduler.contract.campaign;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program was told about a wish. */
sealed interface Told {

    /** The posts that a warning names. */
    Pattern ALSO = Pattern.compile("the same content also exists as ([0-9a-z, ]+)\\.");

    /** A post, and what the library says of it. */
    static Created of(Post made) {
        List<PendingOutcome> doubts = made.warnings().stream()
                .map(PostWarning::pending)
                .filter(Objects::nonNull)
                .toList();
        int surplus = made.warnings().stream()
                .filter(warning -> warning.pending() == null)
                .mapToInt(Told::surplus)
                .sum();
        return new Created(made.id(), surplus, doubts);
    }

    /** How many posts too many a warning tells of. */
    private static int surplus(PostWarning warning) {
        Matcher named = ALSO.matcher(warning.message());
        if (named.find()) {
            return named.group(1).split(", ").length;
        }
        return warning.message().contains(" two") ? 1 : 0;
    }

    static Told of(PostResult result) {
        if (result instanceof PostResult.Created created) {
            return of(created.post());
        }
        return result instanceof PostResult.Unknown unknown
                ? new Unknown(unknown.reason().pending().orElseThrow())
                : new Refused(((PostResult.Refused) result).reason());
    }

    /**
     * The post exists.
     *
     * @param surplus how many more the library says there may be, since they could not be deleted
     * @param doubts what the library could not look up, so that there may be one more
     */
    record Created(PostId id, int surplus, List<PendingOutcome> doubts) implements Told {

        /** A post of which the client says no more. */
        Created(PostId id) {
            this(id, 0, List.of());
        }
    }

    /** The post does not exist, and will not. */
    record Refused(SchedulerException reason) implements Told {}

    /** Nobody knows yet. */
    record Unknown(PendingOutcome pending) implements Told {}
}
