package dev.socialscheduler.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.cli.process.ExitCode;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.NotFoundException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ErrorReportTest {

    private final StringWriter text = new StringWriter();
    private final ErrorReport report = new ErrorReport(new PrintWriter(text), false);

    @Test
    void text_from_a_server_cannot_control_the_terminal() {
        ExitCode code = report.print(new NotFoundException(
                Failure.withoutEffect("\u001B[2JGone\nWhere: nowhere.", "Look\u0007.", ErrorContext.NONE)));

        assertThat(code).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(text.toString().lines())
                .containsExactly("Error: [2JGone Where: nowhere.", "Fix: Look .", "Where: nothing was changed");
    }

    @Test
    void a_bug_is_reported_as_a_bug() {
        ExitCode code = report.print(new IllegalStateException("oops"));

        assertThat(code).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(text.toString().lines())
                .containsExactly(
                        "Error: This is a bug: java.lang.IllegalStateException: oops",
                        "Fix: Run the command again with --verbose and report the output.",
                        "Where: command line; it may have taken effect");
    }
}
