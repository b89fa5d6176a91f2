package dev.socialscheduler.contract.security;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/**
 * Everything that anybody logs, down to the finest level, while it is open: our loggers over slf4j, and those of OkHttp and
 * the JDK over java.util.logging. slf4j-simple has levels only in its fields.
 */
final class AllLogs implements AutoCloseable {

    /** Nothing at all: for a test that only wants silence. */
    static final int NONE = 50;

    private static final int TRACE = 0;

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream caught = new ByteArrayOutputStream();
    private final Map<org.slf4j.Logger, Integer> levels = new LinkedHashMap<>();
    private final int usualLevel;
    private final Logger jdk = LogManager.getLogManager().getLogger("");
    private final Level jdkLevel = jdk.getLevel();
    private final Handler handler = new JdkHandler();

    AllLogs() {
        this(TRACE);
    }

    AllLogs(int level) {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        ((Map<?, ?>) value(factory, "loggerMap"))
                .values()
                .forEach(logger -> levels.put((org.slf4j.Logger) logger, (Integer) value(logger, "currentLogLevel")));
        levels.keySet().forEach(logger -> set(logger, "currentLogLevel", level));
        usualLevel = (Integer) value(settings(), "defaultLogLevel");
        set(settings(), "defaultLogLevel", level);
        jdk.setLevel(level == TRACE ? Level.ALL : Level.OFF);
        jdk.addHandler(handler);
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
    }

    String text() {
        return caught.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setErr(before);
        jdk.removeHandler(handler);
        jdk.setLevel(jdkLevel);
        set(settings(), "defaultLogLevel", usualLevel);
        levels.forEach((logger, level) -> set(logger, "currentLogLevel", level));
    }

    private final class JdkHandler extends Handler {

        JdkHandler() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord entry) {
            byte[] line = ("jul " + entry.getLoggerName() + " " + new SimpleFormatter().format(entry))
                    .getBytes(StandardCharsets.UTF_8);
            caught.writeBytes(line);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static Object settings() {
        return value(LoggerFactory.getLogger(AllLogs.class), "CONFIG_PARAMS");
    }

    private static Object value(Object of, String name) {
        try {
            return field(of, name).get(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("slf4j-simple has changed", e);
        }
    }

    private static void set(Object of, String name, int value) {
        try {
            field(of, name).setInt(of, value);
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
