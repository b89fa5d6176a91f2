package dev.socialscheduler.backend.support.internal.listener;

import dev.socialscheduler.Operation;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Adds a call's backend, operation and attempt to SLF4J's MDC, and restores the previous values afterwards. */
public final class LogContext {

    static final String BACKEND = "socialscheduler.backend";
    static final String OPERATION = "socialscheduler.operation";
    static final String ATTEMPT = "socialscheduler.attempt";

    private LogContext() {}

    /** Runs a call within its log context. */
    public static <T> T during(String backend, Operation operation, Supplier<T> call) {
        String backendBefore = MDC.get(BACKEND);
        String operationBefore = MDC.get(OPERATION);
        String attemptBefore = MDC.get(ATTEMPT);
        MDC.put(BACKEND, backend);
        MDC.put(OPERATION, operation.verb());
        attempt(1);
        try {
            return call.get();
        } finally {
            restore(BACKEND, backendBefore);
            restore(OPERATION, operationBefore);
            restore(ATTEMPT, attemptBefore);
        }
    }

    /** Sets the number of the current attempt. */
    public static void attempt(int number) {
        MDC.put(ATTEMPT, Integer.toString(number));
    }

    private static void restore(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
