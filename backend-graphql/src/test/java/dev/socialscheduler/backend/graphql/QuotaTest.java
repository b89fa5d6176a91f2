package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Quota;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.RateWindow;
import dev.socialscheduler.error.RateLimitedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The provider's request limits: what is left of them, and what happens when nothing is. */
class QuotaTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.extension();

    private final List<Duration> waits = new ArrayList<>();
    private World world;

    @BeforeEach
    void find(Emulator emulator) {
        world = new World(emulator);
    }

    private SocialScheduler waiting(String longest) {
        return world.wiring("quota.on-exhausted", "wait", "quota.max-wait", longest)
                .guarded(wait -> {
                    waits.add(wait);
                    world.emulator().clock().advance(wait);
                });
    }

    private static void exhaust(SocialScheduler scheduler) {
        for (int i = 0; i < 100; i++) {
            scheduler.account();
        }
    }

    @Test
    void nothing_is_known_before_the_first_answer() {
        try (SocialScheduler scheduler = world.scheduler()) {
            assertThat(scheduler.quota()).isEqualTo(Quota.builder().build());
            assertThat(world.emulator().requests().count()).isZero();
        }
    }

    @Test
    void every_answer_tells_every_window() {
        try (SocialScheduler scheduler = world.scheduler()) {
            scheduler.account();
            scheduler.account();

            assertThat(scheduler.quota().windows())
                    .containsExactly(
                            window("100-in-15min", Duration.ofMinutes(15), 100),
                            window("500-in-1day", Duration.ofDays(1), 500),
                            window("15000-in-30days", Duration.ofDays(30), 15_000));
        }
    }

    private static Quota.Window window(String name, Duration length, long limit) {
        return Quota.Window.builder(name, limit, limit - 2, GraphQlWiring.NOW.plus(length), GraphQlWiring.NOW)
                .length(length)
                .build();
    }

    @Test
    void what_is_known_to_be_refused_is_not_sent() {
        try (SocialScheduler scheduler = world.scheduler()) {
            exhaust(scheduler);

            assertThatThrownBy(scheduler::account)
                    .isInstanceOf(RateLimitedException.class)
                    .hasMessage("The rate limit 100-in-15min is exhausted, so no request was sent; the provider"
                            + " accepts requests again at 2026-12-01T08:15:00Z. Retry later, or set"
                            + " social-scheduler.quota.on-exhausted=wait. [account on graphql; nothing was changed]");
            assertThat(scheduler.quota().windows().get(0).remaining()).isZero();
            assertThat(world.emulator().requests().count()).isEqualTo(100);
        }
    }

    @Test
    void a_refused_request_tells_them_too() {
        try (SocialScheduler other = world.scheduler();
                SocialScheduler scheduler = world.scheduler()) {
            exhaust(other);

            assertThatThrownBy(scheduler::account)
                    .isInstanceOf(RateLimitedException.class)
                    .hasMessage("The provider's rate limit is exceeded for the window 15m; requests are accepted again"
                            + " at 2026-12-01T08:15:00Z. Retry later, or set social-scheduler.quota.on-exhausted=wait."
                            + " [account on graphql, HTTP 429, RATE_LIMIT_EXCEEDED; nothing was changed]");
            assertThat(scheduler.quota().windows().get(0).remaining()).isZero();
            assertThat(world.emulator().requests().count()).isEqualTo(101);
        }
    }

    @Test
    void whoever_wants_to_wait_waits_until_the_window_opens() {
        try (SocialScheduler scheduler = waiting("15m")) {
            exhaust(scheduler);

            assertThat(scheduler.account().name()).isEqualTo("Mira Halvorsen");
            assertThat(waits).containsExactly(Duration.ofMinutes(15));
        }
    }

    @Test
    void a_write_may_wait_as_well_since_a_full_window_has_no_effect() {
        try (SocialScheduler scheduler = waiting("15m")) {
            world.emulator()
                    .faults()
                    .next(Fault.rateLimited(RateWindow.QUARTER_HOUR).on("createPost"));

            scheduler.createPost(
                    world.post("bluesky:harbour-bakery").text("Hello").build());

            assertThat(waits).containsExactly(Duration.ofMinutes(15));
            assertThat(world.requests("createPost")).hasSize(2);
            assertThat(world.posts("Hello")).isEqualTo(1);
        }
    }

    @Test
    void nobody_waits_longer_than_was_allowed() {
        try (SocialScheduler scheduler = waiting("14m")) {
            world.emulator()
                    .faults()
                    .next(Fault.rateLimited(RateWindow.QUARTER_HOUR), Fault.rateLimited(RateWindow.DAY));

            assertThatThrownBy(scheduler::account).isInstanceOf(RateLimitedException.class);
            world.emulator().clock().advance(Duration.ofMinutes(15));
            assertThatThrownBy(scheduler::account)
                    .isInstanceOf(RateLimitedException.class)
                    .hasMessageStartingWith("The provider's rate limit is exceeded for the window 24h; requests are"
                            + " accepted again at 2026-12-02T08:");
            assertThat(waits).isEmpty();
        }
    }
}
