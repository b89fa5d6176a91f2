package dev.socialscheduler.backend.support.internal.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.resilience.CallExecutor;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.spi.MDCAdapter;

/** The context of log messages. The binding of the tests keeps none, so one that does is put in its place. */
class LogContextTest {

    private final List<String> seen = new ArrayList<>();
    private MDCAdapter before;

    private static MDCAdapter swap(MDCAdapter adapter) {
        try {
            MDCAdapter old = MDC.getMDCAdapter();
            Field field = MDC.class.getDeclaredField("MDC_ADAPTER");
            field.setAccessible(true);
            field.set(null, adapter);
            return old;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("slf4j has changed", e);
        }
    }

    @BeforeEach
    void keep() {
        before = swap(new BasicMDCAdapter());
    }

    @AfterEach
    void restore() {
        swap(before);
    }

    private void see() {
        seen.add(MDC.get(LogContext.BACKEND) + " " + MDC.get(LogContext.OPERATION) + " " + MDC.get(LogContext.ATTEMPT));
    }

    private String fail() {
        see();
        throw new ServiceUnavailableException(
                true, Failure.withoutEffect("Broken.", "Wait.", ErrorContext.of("red", Operation.POSTS)));
    }

    private CallExecutor calls() {
        return CallExecutor.of("red", new TestContext(), pause -> see());
    }

    @Test
    void a_call_is_marked_in_every_attempt_and_wait_and_leaves_nothing_behind() {
        MDC.put("mine", "stays");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> calls().run(Operation.POSTS, this::fail)))
                .hasMessageStartingWith("Broken.");

        assertThat(seen).containsExactly("red posts 1", "red posts 1", "red posts 2", "red posts 2", "red posts 3");
        assertThat(MDC.getCopyOfContextMap()).containsOnlyKeys("mine");
    }

    @Test
    void a_call_inside_a_call_gives_the_marks_back() {
        MDC.put(LogContext.OPERATION, "of the program");
        calls().run(Operation.CREATE_POST, () -> {
            calls().run(Operation.POSTS, () -> "inner");
            see();
            return "outer";
        });

        assertThat(seen).containsExactly("red createPost 1");
        assertThat(MDC.getCopyOfContextMap())
                .containsOnlyKeys(LogContext.OPERATION)
                .containsValue("of the program");
    }

    @Test
    void a_delete_and_a_fault_leave_nothing_behind() {
        calls().run(Operation.DELETE_POST, () -> {
            see();
            return true;
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> calls().run(Operation.POSTS, () -> {
                    throw new IllegalStateException("bug");
                }));

        assertThat(seen).containsExactly("red deletePost 1");
        assertThat(MDC.get(LogContext.BACKEND)).isNull();
    }
}
