package dev.socialscheduler.backend.support;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Raises the level of one logger and catches what is written, until it is closed. */
public final class CapturedLog implements AutoCloseable {

    public static final int TRACE = 0;
    public static final int DEBUG = 10;
    static final int INFO = 20;
    public static final int WARN = 30;
    public static final int OFF = 50;

    private final Logger logger;
    private final int before;
    private final PrintStream error = System.err;
    public final ByteArrayOutputStream text = new ByteArrayOutputStream();

    public CapturedLog(String name, int level) {
        logger = LoggerFactory.getLogger(name);
        before = level(level);
        System.setErr(new PrintStream(text, true, StandardCharsets.UTF_8));
    }

    /** slf4j-simple can be configured only before it starts, so its field is set. */
    private int level(int level) {
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

    public String text() {
        return text.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setErr(error);
        level(before);
    }
}
