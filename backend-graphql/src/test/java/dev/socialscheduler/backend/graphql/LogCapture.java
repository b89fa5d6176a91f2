package dev.socialscheduler.backend.graphql;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Catches what the library logs, down to trace, while it is open. slf4j-simple has no public way to set a level at run
 * time, so this goes through its fields.
 */
public final class LogCapture implements AutoCloseable {

    private static final int TRACE = 0;

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream caught = new ByteArrayOutputStream();
    private final Map<Logger, Integer> levels = new LinkedHashMap<>();

    /** Catches the loggers that exist by now, so let the code under test be loaded first. */
    public LogCapture() {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        ((Map<?, ?>) value(factory, "loggerMap")).forEach((name, logger) -> {
            if (String.valueOf(name).startsWith("dev.socialscheduler")) {
                levels.put((Logger) logger, (Integer) value(logger, "currentLogLevel"));
            }
        });
        levels.keySet().forEach(logger -> setLevel(logger, TRACE));
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
    }

    public String text() {
        return caught.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setErr(before);
        levels.forEach(LogCapture::setLevel);
    }

    private static Object value(Object of, String name) {
        try {
            return field(of, name).get(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("slf4j-simple has changed", e);
        }
    }

    private static void setLevel(Logger logger, int level) {
        try {
            field(logger, "currentLogLevel").setInt(logger, level);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("slf4j-simple has changed", e);
        }
    }

    private static Field field(Object of, String name) throws NoSuchFieldException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
