package dev.socialscheduler.backend.v1;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Catches what the library logs, down to trace, while it is open. slf4j-simple has levels only in its fields. */
final class LogCapture implements AutoCloseable {

    private static final List<String> LOGGERS = List.of(
            "dev.socialscheduler.http",
            "dev.socialscheduler.backend.v1.Retirement",
            "dev.socialscheduler.backend.v1.Losses",
            "dev.socialscheduler.backend.support.internal.resilience.Calls");

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream caught = new ByteArrayOutputStream();
    private final Map<Logger, Integer> levels = new LinkedHashMap<>();

    LogCapture() {
        for (String name : LOGGERS) {
            Logger logger = LoggerFactory.getLogger(name);
            levels.put(logger, level(logger, 0));
        }
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
    }

    String text() {
        return caught.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setErr(before);
        levels.forEach(LogCapture::level);
    }

    /** Sets a level and returns the one before. */
    private static int level(Logger logger, int level) {
        try {
            Field field = logger.getClass().getDeclaredField("currentLogLevel");
            field.setAccessible(true);
            int old = field.getInt(logger);
            field.setInt(logger, level);
            return old;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("slf4j-simple has changed", e);
        }
    }
}
