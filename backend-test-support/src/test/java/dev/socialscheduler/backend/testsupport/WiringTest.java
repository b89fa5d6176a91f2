package dev.socialscheduler.backend.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.testsupport.clock.MovingClock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WiringTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-12-01T08:00:00Z"));

    private Wiring<SocialScheduler> wiring(String... more) {
        return Wiring.of(
                Backend.GRAPHQL,
                clock,
                wiring -> {
                    throw new IllegalStateException("raw with " + wiring.get(NoBackend.KEY));
                },
                Map.of("graphql.api-key", "k"),
                more);
    }

    @Test
    void it_holds_the_settings_and_the_clock_that_it_was_given_and_no_others() {
        assertThat(wiring().clock()).isSameAs(clock);
        assertThat(wiring().find(NoBackend.KEY)).hasValue("k");
        assertThat(wiring().find(NoBackend.NAME)).isEmpty();
        assertThat(wiring("graphql.client-name", "n").find(NoBackend.NAME)).hasValue("n");
    }

    @Test
    void the_backend_is_made_from_it_with_the_guard_or_without() {
        assertThatThrownBy(wiring()::raw).hasMessage("raw with k");
        assertThatThrownBy(wiring()::guarded).hasMessage("k");
    }
}
