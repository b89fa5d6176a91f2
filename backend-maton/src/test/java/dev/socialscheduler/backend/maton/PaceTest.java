package dev.socialscheduler.backend.maton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.internal.quota.OwnPace;
import dev.socialscheduler.backend.support.internal.quota.RequestPace;
import dev.socialscheduler.testsupport.clock.MovingClock;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The gateway takes ten requests a second for one account, whatever they are. */
class PaceTest {

    private final List<Duration> waits = new ArrayList<>();

    @Test
    void posts_and_connections_share_one_pace() {
        RequestPace pace = OwnPace.of(4, Duration.ofSeconds(1), new MovingClock(MatonWiring.NOW), waits::add);
        try (ScriptedServer server = new ScriptedServer(Answer.empty(404));
                SocialScheduler scheduler = MatonWiring.raw(MatonWiring.to(server), pace, wait -> {})) {
            MatonConnections connections = scheduler.unwrap(MatonConnections.class);
            for (int i = 0; i < 3; i++) {
                assertThat(catchThrowable(scheduler::account)).isNotNull();
                assertThat(catchThrowable(() -> connections.get(Samples.ID))).isNotNull();
            }

            assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
        }
    }

    @Test
    void it_is_measured_by_a_clock_that_nobody_sets() {
        SteadyClock clock = new SteadyClock();
        Instant before = clock.instant();

        assertThat(clock.instant()).isAfterOrEqualTo(before);
        assertThat(clock.withZone(clock.getZone())).isSameAs(clock);
    }
}
