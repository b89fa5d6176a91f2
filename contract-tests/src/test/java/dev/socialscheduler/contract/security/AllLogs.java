package dev.socialscheduler.contract.security;

import dev.socialscheduler.testsupport.log.LogCapture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Everything that anybody logs, down to the finest level, while it is open: our loggers over slf4j, and those of OkHttp and
 * the JDK over java.util.logging.
 */
final class AllLogs implements AutoCloseable {

    private static final String ALL = "";

    private final LogCapture captured;
    private final Logger jdk = LogManager.getLogManager().getLogger(ALL);
    private final Level jdkLevel = jdk.getLevel();
    private final Handler handler = new JdkHandler();

    private AllLogs(LogCapture captured, Level level) {
        this.captured = captured;
        jdk.setLevel(level);
        jdk.addHandler(handler);
    }

    static AllLogs everything() {
        return new AllLogs(LogCapture.of(ALL, org.slf4j.event.Level.TRACE), Level.ALL);
    }

    /** Nothing at all: for a test that only wants silence. */
    static AllLogs silenced() {
        return new AllLogs(LogCapture.silencing(ALL), Level.OFF);
    }

    String text() {
        return captured.text();
    }

    @Override
    public void close() {
        jdk.removeHandler(handler);
        jdk.setLevel(jdkLevel);
        captured.close();
    }

    private static final class JdkHandler extends Handler {

        JdkHandler() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord entry) {
            System.err.print("jul " + entry.getLoggerName() + " " + new SimpleFormatter().format(entry));
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
}
