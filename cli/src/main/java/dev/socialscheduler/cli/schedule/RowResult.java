package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.Channel;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.cli.calendar.ChannelDirectory;
import dev.socialscheduler.cli.calendar.PlannedRow;
import dev.socialscheduler.cli.calendar.RowFault;
import dev.socialscheduler.cli.calendar.RowLocation;
import dev.socialscheduler.cli.output.RowProblem;
import dev.socialscheduler.cli.output.Times;
import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.PostFailedException;
import dev.socialscheduler.error.SchedulerException;
import java.util.List;
import java.util.Optional;

/** The result of one row of a calendar. */
public sealed interface RowResult {

    /** The word for an unknown outcome, in capitals to stand out. */
    String UNKNOWN = "UNKNOWN";

    /** Returns the location of the row. */
    RowLocation location();

    /** Returns the result in one word. */
    String wireName();

    /** Returns the exit code for it. */
    ExitCode code();

    /** Returns the channel of the post, if it is known. */
    Optional<Channel> channel();

    /** Returns when the post goes out, for users; empty if unknown. */
    String goesOut();

    /** Returns the text of the post; empty if unknown. */
    String text();

    /** Returns the problems with the row. */
    List<RowProblem> problems();

    /** Returns whether it is unknown if the post exists. */
    default boolean isUnknown() {
        return wireName().equals(UNKNOWN);
    }

    /** Returns the channel in the notation of calendars; empty if unknown. */
    default String channelName() {
        return channel().map(ChannelDirectory::name).orElse("");
    }

    /** Combines a row with the result of its post. */
    static RowResult of(PlannedRow.Ready row, PostResult result) {
        if (result instanceof PostResult.Created created) {
            return new Created(row, created.post());
        } else if (result instanceof PostResult.Unknown unknown) {
            return new Unknown(row, unknown.reason());
        } else if (result instanceof PostResult.Failed failed) {
            return new PostFailed(row, failed.reason());
        }
        return new Refused(row, ((PostResult.Refused) result).reason());
    }

    /** The row could be sent. */
    sealed interface Sendable extends RowResult {

        PlannedRow.Ready row();

        @Override
        default RowLocation location() {
            return row().location();
        }

        @Override
        default Optional<Channel> channel() {
            return Optional.of(row().channel());
        }

        @Override
        default String goesOut() {
            NewPost post = row().post();
            return post.draft() ? "draft" : Times.planned(row().channel(), post.shareMode());
        }

        @Override
        default String text() {
            return row().post().text();
        }

        @Override
        default List<RowProblem> problems() {
            return List.of();
        }

        /** Returns the row, its channel and its time, for users. */
        default String description() {
            return location().words() + ", " + channelName() + ", " + goesOut();
        }
    }

    /** The post was created. */
    record Created(PlannedRow.Ready row, Post post) implements Sendable {
        @Override
        public String wireName() {
            return "created";
        }

        @Override
        public ExitCode code() {
            return ExitCode.DONE;
        }

        @Override
        public String goesOut() {
            return Times.due(row.channel(), post);
        }

        @Override
        public String text() {
            return post.text();
        }
    }

    /** An earlier run created the post, so it was not sent again. */
    record AlreadyPosted(PlannedRow.Ready row, PostId id) implements Sendable {
        @Override
        public String wireName() {
            return "already posted";
        }

        @Override
        public ExitCode code() {
            return ExitCode.DONE;
        }
    }

    /** The run ended before it reached this row. */
    record NotSent(PlannedRow.Ready row) implements Sendable {
        @Override
        public String wireName() {
            return "not sent";
        }

        @Override
        public ExitCode code() {
            return ExitCode.STOPPED;
        }
    }

    /** A run ended before the outcome was known, and it is still unknown. */
    record Unresolved(PlannedRow.Ready row, PendingOutcome pending, String problem, String remedy) implements Sendable {
        @Override
        public String wireName() {
            return UNKNOWN;
        }

        @Override
        public ExitCode code() {
            return ExitCode.OUTCOME_UNKNOWN;
        }

        @Override
        public List<RowProblem> problems() {
            return List.of(RowProblem.of(description(), problem, remedy, pending));
        }
    }

    /** The row is invalid and was not sent. */
    record Invalid(RowLocation location, List<RowFault> faults) implements RowResult {
        @Override
        public String wireName() {
            return "invalid";
        }

        @Override
        public ExitCode code() {
            return ExitCode.BAD_INPUT;
        }

        @Override
        public Optional<Channel> channel() {
            return Optional.empty();
        }

        @Override
        public String goesOut() {
            return "";
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public List<RowProblem> problems() {
            return faults.stream().map(RowProblem::of).toList();
        }
    }

    /** The post was refused, cannot be published, or its outcome is unknown. */
    sealed interface Failed extends Sendable {

        SchedulerException reason();

        @Override
        default ExitCode code() {
            return ExitCode.of(reason());
        }

        @Override
        default List<RowProblem> problems() {
            return List.of(RowProblem.of(description(), reason()));
        }
    }

    /** The post exists, but the provider could not publish it. */
    record PostFailed(PlannedRow.Ready row, PostFailedException reason) implements Failed {
        @Override
        public String wireName() {
            return "failed";
        }
    }

    /** The post was refused and does not exist. */
    record Refused(PlannedRow.Ready row, SchedulerException reason) implements Failed {
        @Override
        public String wireName() {
            return "refused";
        }
    }

    /** It is unknown whether the post exists. */
    record Unknown(PlannedRow.Ready row, OutcomeUnknownException reason) implements Failed {
        @Override
        public String wireName() {
            return UNKNOWN;
        }
    }
}
