package dev.socialscheduler.backend.support.internal.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.internal.http.TransportFailure;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnreadableResponseException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a library throws becomes an exception of ours, whose outcome depends on how far the exchange got. */
class ExchangeTest {

    private static final ErrorContext WRITE = ErrorContext.of("red", Operation.CREATE_POST);
    private static final ErrorContext READ = ErrorContext.of("red", Operation.POST);

    /** How far an exchange gets before something is thrown. */
    enum Stage {
        PREPARING,
        SENDING,
        ANSWERED
    }

    private static final List<Supplier<Throwable>> FOREIGN = List.of(
            () -> new IllegalStateException("state: 5"),
            () -> new NumberFormatException("For input string: \"1796112000000\""),
            () -> new NullPointerException(),
            () -> new ArithmeticException("long overflow"),
            () -> new AssertionError("unexpected"),
            StackOverflowError::new,
            () -> new IOException("cut"),
            () -> new JsonDataException("it is odd"));

    private static String ran(ErrorContext context, Stage stage, Throwable thrown) {
        return Exchange.run(context, exchange -> {
            if (stage == Stage.PREPARING) {
                raise(thrown);
            }
            exchange.sending(() -> {
                if (stage == Stage.SENDING) {
                    raise(thrown);
                }
                return "";
            });
            exchange.answered(200);
            raise(thrown);
            return "";
        });
    }

    private static void raise(Throwable thrown) throws IOException {
        if (thrown instanceof IOException e) {
            throw e;
        }
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        throw (Error) thrown;
    }

    static Stream<Arguments> foreign() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> FOREIGN.stream().map(thrown -> Arguments.of(stage, thrown.get())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("foreign")
    void a_write_had_no_effect_only_if_nothing_was_sent(Stage stage, Throwable thrown) {
        SchedulerException e = catchThrowableOfType(SchedulerException.class, () -> ran(WRITE, stage, thrown));

        assertThat(e.outcome()).isEqualTo(stage == Stage.PREPARING ? Outcome.NOT_APPLIED : Outcome.UNKNOWN);
        assertThat(e.context().httpStatus()).isEqualTo(stage == Stage.ANSWERED ? (Integer) 200 : null);
        assertThat(e).isInstanceOfAny(ServiceUnavailableException.class, UnreadableResponseException.class);
        assertThat(Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause))
                .contains(thrown);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("foreign")
    void a_read_never_has_an_effect(Stage stage, Throwable thrown) {
        SchedulerException e = catchThrowableOfType(SchedulerException.class, () -> ran(READ, stage, thrown));

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
    }

    @Test
    void the_message_names_what_was_thrown() {
        assertThat(catchThrowable(() -> ran(WRITE, Stage.PREPARING, new IllegalStateException("odd"))))
                .hasMessage("The call failed unexpectedly before anything was sent: IllegalStateException: odd. If this"
                        + " happens again, report it with the stack trace. [createPost on red; nothing was changed]");
        assertThat(catchThrowable(() -> ran(WRITE, Stage.SENDING, new AssertionError())))
                .hasMessage("The call failed unexpectedly: AssertionError. If this happens again, report it with the"
                        + " stack trace. [createPost on red; it may have taken effect]");
        assertThat(catchThrowable(() -> ran(WRITE, Stage.ANSWERED, new StackOverflowError())))
                .hasMessage(
                        "The provider's response could not be read: StackOverflowError. If this happens again, check"
                                + " for a newer version of this library. [createPost on red, HTTP 200; it may have taken"
                                + " effect]");
    }

    @Test
    void the_http_client_knows_better_whether_a_request_left() {
        TransportFailure unsent = new TransportFailure(new IOException("refused"), false);
        TransportFailure sent = new TransportFailure(new IOException("cut"), true);

        assertThat(catchThrowableOfType(SchedulerException.class, () -> ran(WRITE, Stage.SENDING, unsent))
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLIED);
        assertThat(catchThrowableOfType(SchedulerException.class, () -> ran(WRITE, Stage.SENDING, sent))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void an_interrupt_before_sending_stays_an_interrupt() {
        Thread.currentThread().interrupt();
        try {
            TransportFailure interrupted = new TransportFailure(new InterruptedIOException("waiting"), false);

            assertThat(catchThrowable(() -> ran(WRITE, Stage.PREPARING, interrupted)))
                    .hasMessageStartingWith("The thread was interrupted during the call.");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void exceptions_of_the_library_pass_unchanged(Stage stage) {
        SchedulerException own = AnswerErrorMapper.incomplete(WRITE);
        Signal signal = new Signal("between us") {};
        OutOfMemoryError full = new OutOfMemoryError("full");

        assertThat(catchThrowable(() -> ran(WRITE, stage, own))).isSameAs(own);
        assertThat(catchThrowable(() -> ran(WRITE, stage, signal))).isSameAs(signal);
        assertThat(catchThrowable(() -> ran(WRITE, stage, full))).isSameAs(full);
    }

    @Test
    void the_wording_of_a_backend_is_used() {
        SchedulerException told = catchThrowableOfType(
                SchedulerException.class,
                () -> Exchange.run(
                        READ,
                        (failure, context) -> failure.apply(context).remark("Told."),
                        exchange -> exchange.sending(() -> {
                            throw new IllegalStateException("odd");
                        })));

        assertThat(told.problem()).isEqualTo("The call failed unexpectedly: IllegalStateException: odd. Told.");
    }

    @Test
    void a_part_that_cannot_be_read_fails_alone() {
        ErrorContext answered = WRITE.withHttpStatus(200);

        assertThat(Exchange.read(answered, () -> "part")).isEqualTo("part");
        assertThat(catchThrowable(() -> Exchange.read(answered, () -> {
                    throw new ArithmeticException("long overflow");
                })))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageStartingWith(
                        "The provider's response could not be read: ArithmeticException: long overflow.");
    }
}
