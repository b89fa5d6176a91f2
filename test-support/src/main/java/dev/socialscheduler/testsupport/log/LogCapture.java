package dev.socialscheduler.testsupport.log;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Captures what a logger and all loggers below it write, from a level on, until it is closed. That includes loggers that
 * do not exist yet. It replaces {@link System#err} meanwhile, so tests that use it must not run side by side in one JVM.
 */
public final class LogCapture implements AutoCloseable {

    private static final String KEY = "org.slf4j.simpleLogger.log.";
    private static final int OFF = Level.ERROR.toInt() + 10;

    private final String name;
    private final int usual;
    private final @Nullable String configured;
    private final Map<Logger, Integer> levels = new LinkedHashMap<>();
    private final PrintStream error = System.err;
    private final ByteArrayOutputStream captured = new ByteArrayOutputStream();

    private LogCapture(String name, int level, String word) {
        this.name = name;
        this.usual = name.isEmpty() ? SimpleLoggers.defaultLevel() : SimpleLoggers.level(LoggerFactory.getLogger(name));
        this.configured = System.getProperty(KEY + name);
        loggers().forEach(logger -> levels.put(logger, SimpleLoggers.level(logger)));
        levels.keySet().forEach(logger -> SimpleLoggers.setLevel(logger, level));
        inherit(level, word);
        System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
    }

    /** Captures from a level on. The name of the root, above all loggers, is empty. */
    public static LogCapture of(String name, Level level) {
        return new LogCapture(name, level.toInt(), level.toString());
    }

    /** Captures everything that this project logs. */
    public static LogCapture ofEverything() {
        return of("dev.socialscheduler", Level.TRACE);
    }

    /** Keeps a logger and all below it silent. */
    public static LogCapture silencing(String name) {
        return new LogCapture(name, OFF, "off");
    }

    /** Lets loggers begin with a level that do not exist yet. */
    private void inherit(int level, @Nullable String word) {
        if (name.isEmpty()) {
            SimpleLoggers.setDefaultLevel(level);
        } else if (word == null) {
            System.clearProperty(KEY + name);
        } else {
            System.setProperty(KEY + name, word);
        }
    }

    /** Returns what was written so far. */
    public String text() {
        return captured.toString(StandardCharsets.UTF_8);
    }

    private List<Logger> loggers() {
        return SimpleLoggers.all().values().stream()
                .map(Logger.class::cast)
                .filter(logger -> name.isEmpty() || (logger.getName() + ".").startsWith(name + "."))
                .toList();
    }

    @Override
    public void close() {
        System.setErr(error);
        inherit(usual, configured);
        loggers().forEach(logger -> SimpleLoggers.setLevel(logger, levels.getOrDefault(logger, usual)));
    }
}
