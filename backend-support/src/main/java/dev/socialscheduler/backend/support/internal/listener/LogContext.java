package dev.socialscheduler.backend.support.internal.listener;

import dev.socialscheduler.Operation;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Marks the log messages of a call with what it is, by SLF4J's context of the thread; whatever was there before comes back. */
public final class LogContext {

    static final String BACKEND = "socialscheduler.backend";
    static final String OPERATION = "socialscheduler.operation";
    static final String ATTEMPT = "socialscheduler.attempt";

    private LogContext() {}

    /** Runs a call, marked. */
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

    /** Marks which attempt of the call is made. */
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
