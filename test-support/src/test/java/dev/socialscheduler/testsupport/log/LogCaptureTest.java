package dev.socialscheduler.testsupport.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

class LogCaptureTest {

    private static final String NAME = "dev.socialscheduler.testsupport.sample";

    private final Logger logger = LoggerFactory.getLogger(NAME);

    @Test
    void it_captures_from_its_level_on() {
        try (LogCapture log = LogCapture.of(NAME, Level.DEBUG)) {
            logger.trace("too fine");
            logger.debug("fine");
            logger.warn("coarse");

            assertThat(log.text()).contains("fine", "coarse").doesNotContain("too fine");
        }
    }

    @Test
    void loggers_below_are_captured_even_if_they_come_later_and_others_are_not() {
        try (LogCapture log = LogCapture.of(NAME, Level.TRACE)) {
            LoggerFactory.getLogger(NAME + ".born.meanwhile").trace("below");
            LoggerFactory.getLogger(NAME + "s").debug("beside");

            assertThat(log.text()).contains("below").doesNotContain("beside");
        }
    }

    @Test
    void afterwards_every_level_is_as_before() {
        LogCapture log = LogCapture.ofEverything();
        Logger late = LoggerFactory.getLogger(NAME + ".late");
        assertThat(late.isTraceEnabled()).isTrue();
        log.close();

        assertThat(logger.isInfoEnabled()).isFalse();
        assertThat(late.isInfoEnabled()).isFalse();
        assertThat(LoggerFactory.getLogger(NAME + ".later").isInfoEnabled()).isFalse();
        assertThat(late.isWarnEnabled()).isTrue();
    }

    @Test
    void the_root_stands_for_all_loggers_even_for_later_ones() {
        try (LogCapture log = LogCapture.of("", Level.TRACE)) {
            LoggerFactory.getLogger("org.example.later").trace("from anywhere");

            assertThat(log.text()).contains("from anywhere");
        }
        assertThat(LoggerFactory.getLogger("org.example.later").isInfoEnabled()).isFalse();
        assertThat(LoggerFactory.getLogger("org.example.last").isInfoEnabled()).isFalse();
    }

    @Test
    void a_logger_can_be_silenced() {
        try (LogCapture log = LogCapture.silencing(NAME)) {
            logger.error("nobody reads this");

            assertThat(log.text()).isEmpty();
        }
    }
}
