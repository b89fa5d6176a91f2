package dev.socialscheduler.backend.support;

import static dev.socialscheduler.backend.support.Transport.LARGE;
import static dev.socialscheduler.backend.support.Transport.LATER;
import static dev.socialscheduler.backend.support.Transport.MORE_TIME;
import static dev.socialscheduler.backend.support.Transport.SMALL;
import static dev.socialscheduler.backend.support.Transport.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.backend.support.Transport.Asked;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way in which a call can take too long, over real sockets, for a write and for a read. */
class TransportTimeoutTest {

    private final TestContext context = new TestContext();

    @AfterEach
    void leave_no_interrupt_behind() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @EnumSource
    void silence_after_the_request_leaves_a_write_open(Asked asked) throws IOException {
        context.with(CommonSettings.READ_TIMEOUT, Duration.ofMillis(100));
        try (RawServer stalling = new RawServer((server, socket) -> {
            server.readRequest(socket);
            server.stall();
        })) {
            ServiceUnavailableException e = post(asked, context, stalling.url(), SMALL);

            assertThat(e).hasMessage("Timed out while waiting for the provider's response." + MORE_TIME + asked.open());
            assertThat(e.isPassing()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_call_that_takes_too_long_after_the_request_leaves_a_write_open(Asked asked) throws IOException {
        context.with(CommonSettings.CALL_TIMEOUT, Duration.ofMillis(500));
        try (RawServer stalling = new RawServer((server, socket) -> {
            server.readRequest(socket);
            server.stall();
        })) {
            ServiceUnavailableException e = post(asked, context, stalling.url(), SMALL);

            assertThat(e).hasMessage("Timed out while waiting for the provider's response." + MORE_TIME + asked.open());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_call_that_takes_too_long_before_the_request_is_complete_had_no_effect(Asked asked) throws IOException {
        context.with(CommonSettings.CALL_TIMEOUT, Duration.ofMillis(60));
        try (RawServer stalling = new RawServer((server, socket) -> server.stall())) {
            ServiceUnavailableException e = post(asked, context, stalling.url(), LARGE);

            assertThat(e).hasMessage("Timed out before the request was sent." + MORE_TIME + asked.nothing());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_provider_that_takes_no_bytes_had_no_effect(Asked asked) throws IOException {
        context.with(CommonSettings.READ_TIMEOUT, Duration.ofMillis(40));
        try (RawServer stalling = new RawServer((server, socket) -> server.stall())) {
            ServiceUnavailableException e = post(asked, context, stalling.url(), LARGE);

            assertThat(e).hasMessage("Timed out before the request was sent." + MORE_TIME + asked.nothing());
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_interrupted_thread_sends_nothing_more_and_keeps_its_interrupt(Asked asked) throws IOException {
        try (RawServer stalling = new RawServer((server, socket) -> server.stall())) {
            Thread.currentThread().interrupt();
            ServiceUnavailableException e = post(asked, context, stalling.url(), LARGE);

            assertThat(e).hasMessage("The thread was interrupted during the call." + LATER + asked.nothing());
            assertThat(e.isPassing()).isFalse();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        }
    }
}
