package dev.socialscheduler.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.PostWarning;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a provider says, no text of an exception or a warning controls a terminal or forges a log line. */
class PlainTextsTest {

    private static final String HOSTILE =
            "\u001B]0;title\u0007 \u001B[31mred\u001B[0m a\r\nb \u202Ereversed\u202C \u009B2J \u2028 \uD800 \u0000";
    private static final String PLAIN = " ]0;title   [31mred [0m a b  reversed   2J      ";

    private static SchedulerException failure(@Nullable Throwable cause) {
        ErrorContext context = ErrorContext.of("red", Operation.POSTS).withProviderCode(HOSTILE);
        return new SchedulerException(new Failure(HOSTILE, HOSTILE, context, Outcome.NOT_APPLIED, cause));
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static void isHarmless(String text) {
        assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069&&[^\t\n]]");
    }

    @Test
    void messages_and_codes_are_one_plain_line() {
        SchedulerException failure = failure(null);

        assertThat(failure.problem()).isEqualTo(PLAIN);
        assertThat(failure.getMessage())
                .isEqualTo(PLAIN + " " + PLAIN + " [posts on red, " + PLAIN + "; nothing was changed]");
        assertThat(failure.failure().context().providerCode()).isEqualTo(PLAIN);
    }

    @Test
    void the_name_of_a_window_is_plain() {
        RateLimitedException failure =
                new RateLimitedException(HOSTILE, null, Failure.withoutEffect("No.", "Wait.", ErrorContext.NONE));

        assertThat(failure.window()).contains(PLAIN);
    }

    @Test
    void violations_and_warnings_are_plain() {
        assertThat(new Violation(HOSTILE, HOSTILE)).hasToString(PLAIN + ": " + PLAIN);
        assertThat(PostWarning.builder("text", HOSTILE).build()).hasToString("text: " + PLAIN);
        assertThat(PostWarning.builder("text", "").message(HOSTILE).build().message())
                .isEqualTo(PLAIN);
    }

    @Test
    void causes_are_plain_too_and_say_what_they_were() {
        IOException cause = new IOException("Above", new IllegalStateException(HOSTILE));
        cause.addSuppressed(new IOException(HOSTILE));

        SchedulerException failure = failure(cause);

        assertThat(failure)
                .cause()
                .hasMessage("java.io.IOException: Above")
                .hasNoSuppressedExceptions()
                .satisfies(shown -> assertThat(shown.getStackTrace()).isEqualTo(cause.getStackTrace()))
                .cause()
                .hasMessage("java.lang.IllegalStateException: " + PLAIN);
        isHarmless(trace(failure).replace("\r\n", "\n"));
    }

    @Test
    void a_plain_cause_stays_what_it_is() {
        IOException cause = new IOException("Größe 5 µm — “quoted” 日本語 🎉", new IllegalStateException());

        assertThat(failure(cause)).hasCause(cause);
    }

    @Test
    void a_cycle_of_causes_ends() {
        IOException one = new IOException(HOSTILE);
        one.initCause(new IOException("two", one));

        isHarmless(trace(failure(one)).replace("\r\n", "\n"));
    }
}
