package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Operation;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A request under way is never broken off, a wait always. */
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
    void nothing_is_stopped_that_nobody_asked_for() {
        stop.retrying(WAITS);
        stop.requesting(GOES_ON);

        assertThatCode(() -> stop.sending(List.of())).doesNotThrowAnyException();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void once_asked_no_request_begins_and_the_one_under_way_is_left_alone() {
        stop.requesting(GOES_ON);
        stop.ask();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThatThrownBy(() -> stop.sending(List.of())).isInstanceOf(StopRequest.Stopped.class);
        assertThat(stop.hasBrokenWait()).isFalse();
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
        assertThat(stop.hasBrokenWait()).isTrue();
    }

    @Test
    void an_interrupt_while_it_sleeps_is_a_wish_to_end() {
        Host host = new Host() {
            @Override
            public boolean isTerminal() {
                return false;
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                throw new InterruptedException();
            }

            @Override
            public Stopping whenStopped(Runnable ask) {
                return () -> {};
            }
        };

        assertThatThrownBy(() -> stop.sleep(host, Duration.ofSeconds(1))).isInstanceOf(StopRequest.Stopped.class);
        assertThat(stop.isAsked()).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
