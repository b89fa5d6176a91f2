package dev.socialscheduler.cli.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.socialscheduler.Post;
import dev.socialscheduler.cli.output.PostView;
import dev.socialscheduler.cli.output.RowProblem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The results of a calendar in JSON. */
record CalendarView(List<RowView> rows, CalendarSummary summary) {

    static CalendarView of(List<RowResult> results) {
        return new CalendarView(results.stream().map(RowView::of).toList(), CalendarSummary.of(results));
    }

    /** One row; fields that do not apply are omitted. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record RowView(
            long row,
            long line,
            String outcome,
            int exitCode,
            String channel,
            @Nullable String channelId,
            @Nullable String postId,
            @Nullable PostView post,
            List<ProblemView> problems) {

        static RowView of(RowResult result) {
            Post post = result instanceof RowResult.Created created ? created.post() : null;
            return new RowView(
                    result.location().number(),
                    result.location().line(),
                    result.wireName().toLowerCase(Locale.ROOT),
                    result.code().number(),
                    result.channelName(),
                    result.channel().map(channel -> channel.id().value()).orElse(null),
                    id(result),
                    post == null ? null : PostView.of(post),
                    result.problems().stream().map(ProblemView::of).toList());
        }

        private static @Nullable String id(RowResult result) {
            if (result instanceof RowResult.PostFailed failed) {
                return failed.reason().postId().value();
            }
            return result instanceof RowResult.AlreadyPosted there ? there.id().value() : null;
        }
    }

    /** A problem with a row. */
    record ProblemView(String place, String problem, String fix, String where) {
        static ProblemView of(RowProblem problem) {
            return new ProblemView(problem.place(), problem.problem(), problem.remedy(), problem.where());
        }
    }
}
