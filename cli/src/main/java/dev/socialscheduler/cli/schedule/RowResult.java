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
import dev.socialscheduler.error.SchedulerException;
import java.util.List;
import java.util.Optional;

/** What became of one row of a calendar. */
public sealed interface RowResult {

    /** The word for what nobody knows: louder than any other. */
    String UNKNOWN = "UNKNOWN";

    /** Returns where the row stands. */
    RowLocation location();

    /** Returns the word for it. */
    String word();

    /** Returns what it means to the calling program. */
    ExitCode code();

    /** Returns where the post goes, if that is known. */
    Optional<Channel> channel();

    /** Returns when the post goes out, for people; empty if that is not known. */
    String goesOut();

    /** Returns what the post says; empty if that is not known. */
    String text();

    /** Returns everything that went wrong. */
    List<RowProblem> problems();

    /** Returns whether nobody knows whether the post exists. */
    default boolean isUnknown() {
        return word().equals(UNKNOWN);
    }

    /** Returns where the post goes, as calendars write it; empty if that is not known. */
    default String channelName() {
        return channel().map(ChannelDirectory::name).orElse("");
    }

    /** Joins a row with what became of its post. */
    static RowResult of(PlannedRow.Ready row, PostResult result) {
        if (result instanceof PostResult.Created created) {
            return new Created(row, created.post());
        } else if (result instanceof PostResult.Unknown unknown) {
            return new Unknown(row, unknown.reason());
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

        /** Returns the row, its channel and its time, for people. */
        default String told() {
            return location().words() + ", " + channelName() + ", " + goesOut();
        }
    }

    /** The post exists. */
    record Created(PlannedRow.Ready row, Post post) implements Sendable {
        @Override
        public String word() {
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

    /** An earlier run made the post, so it was not sent. */
    record AlreadyPosted(PlannedRow.Ready row, PostId id) implements Sendable {
        @Override
        public String word() {
            return "already there";
        }

        @Override
        public ExitCode code() {
            return ExitCode.DONE;
        }
    }

    /** The run ended before it came to this row. */
    record NotSent(PlannedRow.Ready row) implements Sendable {
        @Override
        public String word() {
            return "not sent";
        }

        @Override
        public ExitCode code() {
            return ExitCode.STOPPED;
        }
    }

    /** A run ended before it knew whether the post exists, and it is not known now. */
    record Unresolved(PlannedRow.Ready row, PendingOutcome pending, String problem, String remedy) implements Sendable {
        @Override
        public String word() {
            return UNKNOWN;
        }

        @Override
        public ExitCode code() {
            return ExitCode.OUTCOME_UNKNOWN;
        }

        @Override
        public List<RowProblem> problems() {
            return List.of(RowProblem.of(told(), problem, remedy, pending));
        }
    }

    /** The row is wrong and was not sent. */
    record Invalid(RowLocation location, List<RowFault> faults) implements RowResult {
        @Override
        public String word() {
            return "faulty";
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

    /** The post was sent, or was to be, and is not known to exist. */
    sealed interface Failed extends Sendable {

        SchedulerException reason();

        @Override
        default ExitCode code() {
            return ExitCode.of(reason());
        }

        @Override
        default List<RowProblem> problems() {
            return List.of(RowProblem.of(told(), reason()));
        }
    }

    /** The post was refused and does not exist. */
    record Refused(PlannedRow.Ready row, SchedulerException reason) implements Failed {
        @Override
        public String word() {
            return "refused";
        }
    }

    /** Nobody knows whether the post exists. */
    record Unknown(PlannedRow.Ready row, OutcomeUnknownException reason) implements Failed {
        @Override
        public String word() {
            return UNKNOWN;
        }
    }
}
