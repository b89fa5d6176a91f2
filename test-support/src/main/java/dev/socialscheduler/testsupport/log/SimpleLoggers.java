package dev.socialscheduler.testsupport.log;

import java.lang.reflect.Field;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The levels of slf4j-simple, which has no public way to change them at run time: this goes through its fields. */
final class SimpleLoggers {

    private static final String LEVEL = "currentLogLevel";
    private static final String DEFAULT_LEVEL = "defaultLogLevel";

    private SimpleLoggers() {}

    /** Returns the loggers that exist, by name. */
    static Map<?, ?> all() {
        return (Map<?, ?>) value(LoggerFactory.getILoggerFactory(), "loggerMap");
    }

    static int level(Logger logger) {
        return (Integer) value(logger, LEVEL);
    }

    static void setLevel(Logger logger, int level) {
        set(logger, LEVEL, level);
    }

    /** Returns the level of loggers for which nothing else is configured. */
    static int defaultLevel() {
        return (Integer) value(settings(), DEFAULT_LEVEL);
    }

    static void setDefaultLevel(int level) {
        set(settings(), DEFAULT_LEVEL, level);
    }

    private static Object settings() {
        return value(LoggerFactory.getLogger(SimpleLoggers.class), "CONFIG_PARAMS");
    }

    private static void set(Object of, String name, int value) {
        try {
            field(of, name).setInt(of, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("slf4j-simple has changed", e);
        }
    }

    private static Object value(Object of, String name) {
        try {
            return field(of, name).get(of);
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
