package dev.socialscheduler.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Operation;
import dev.socialscheduler.cli.process.HostProcess;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The current request is never interrupted, a wait always. */
class StopRequestTest {

    private static final Retrying WAITS = Retrying.builder(
                    "graphql", Operation.CREATE_POST, 2, Duration.ofMinutes(1), "RateLimitedException")
            .build();
    private static final Requesting GOES_ON =
            Requesting.builder("graphql", Operation.CREATE_POST, 2).build();

    private final StopRequest stop = new StopRequest();

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void nothing_is_stopped_without_a_request() {
        stop.retrying(WAITS);
        stop.requesting(GOES_ON);

        assertThatCode(() -> stop.sending(List.of())).doesNotThrowAnyException();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void once_asked_no_request_starts_and_the_current_one_continues() {
        stop.requesting(GOES_ON);
        stop.ask();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThatThrownBy(() -> stop.sending(List.of())).isInstanceOf(StopRequest.Stopped.class);
        assertThat(stop.hasInterruptedWait()).isFalse();
    }

    @Test
    void a_wait_ends_whether_it_was_asked_before_or_meanwhile() {
        stop.retrying(WAITS);
        stop.ask();
        assertThat(Thread.interrupted()).isTrue();

        stop.requesting(GOES_ON);
        assertThat(Thread.interrupted()).isFalse();
        stop.retrying(WAITS);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stop.hasInterruptedWait()).isTrue();
    }

    @Test
    void an_interrupt_during_sleep_is_a_request_to_stop() {
        HostProcess host = new HostProcess() {
            @Override
            public boolean isTerminal() {
                return false;
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                throw new InterruptedException();
            }

            @Override
            public ShutdownHook onShutdown(Runnable ask) {
                return () -> {};
            }
        };

        assertThatThrownBy(() -> stop.sleep(host, Duration.ofSeconds(1))).isInstanceOf(StopRequest.Stopped.class);
        assertThat(stop.isAsked()).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
