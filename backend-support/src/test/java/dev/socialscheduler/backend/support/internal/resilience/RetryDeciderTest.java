package dev.socialscheduler.backend.support.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Operation;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.config.CommonSettings;
import dev.socialscheduler.config.CommonSettings.OnExhausted;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.Failure;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetryDeciderTest {

    private static final Instant NOW = TestContext.NOW;
    private static final Failure FAILURE =
            Failure.withoutEffect("Away.", "Wait.", ErrorContext.of("red", Operation.CREATE_POST));
    private final SchedulerException passing = new ServiceUnavailableException(true, FAILURE);

    private static RetryDecider rules(double jitter, Duration quotaWait) {
        return new RetryDecider(
                10, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofMinutes(2), quotaWait, () -> jitter);
    }

    @Test
    void the_longest_wait_doubles_with_each_attempt_up_to_a_bound() {
        RetryDecider rules = rules(1.0, Duration.ZERO);

        assertThat(IntStream.rangeClosed(1, 9).mapToObj(attempt -> rules.delayAfter(attempt, passing, NOW)))
                .extracting(Duration::toMillis)
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 10_000L, 10_000L, 10_000L, 10_000L);
    }

    @Test
    void a_random_part_of_the_longest_wait_is_waited() {
        assertThat(rules(0.0, Duration.ZERO).delayAfter(5, passing, NOW)).isEqualTo(Duration.ZERO);
        assertThat(rules(0.25, Duration.ZERO).delayAfter(2, passing, NOW)).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void no_wait_is_negative_or_longer_than_its_bound() {
        long seed = 1_209L;
        Random random = new Random(seed);
        for (int run = 0; run < 2_000; run++) {
            Duration delay = Duration.ofMillis(random.nextInt(100_000));
            Duration max = Duration.ofMillis(random.nextInt(100_000));
            RetryDecider rules =
                    new RetryDecider(10, delay, max, Duration.ofMinutes(2), Duration.ZERO, random::nextDouble);
            int attempt = 1 + random.nextInt(60);
            Duration pause = rules.delayAfter(attempt, passing, NOW);
            assertThat(pause)
                    .as("seed %d, run %d, attempt %d, delay %s, max %s", seed, run, attempt, delay, max)
                    .isBetween(Duration.ZERO, max)
                    .isLessThanOrEqualTo(delay.multipliedBy(1L << Math.min(attempt - 1, 20)));
        }
    }

    @Test
    void the_settings_make_the_rules() {
        TestContext context = new TestContext()
                .with(CommonSettings.RETRY_MAX_ATTEMPTS, 7)
                .with(CommonSettings.RETRY_DELAY, Duration.ofSeconds(1))
                .with(CommonSettings.RETRY_MAX_DELAY, Duration.ofSeconds(2))
                .with(CommonSettings.QUOTA_MAX_WAIT, Duration.ofSeconds(3));

        RetryDecider fail = RetryDecider.from(context);
        RetryDecider wait = RetryDecider.from(context.with(CommonSettings.QUOTA_ON_EXHAUSTED, OnExhausted.WAIT));

        assertThat(fail.maxAttempts()).isEqualTo(7);
        assertThat(fail.delay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(fail.maxDelay()).isEqualTo(Duration.ofSeconds(2));
        assertThat(fail.maxQuotaWait()).isEqualTo(Duration.ZERO);
        assertThat(fail.jitter().getAsDouble()).isBetween(0.0, 1.0);
        assertThat(wait.maxQuotaWait()).isEqualTo(Duration.ofSeconds(3));
    }

    static Stream<Arguments> rateLimits() {
        Duration quarter = Duration.ofMinutes(15);
        return Stream.of(
                Arguments.of("fail, unknown opening", Duration.ZERO, null, List.of()),
                Arguments.of("fail, opens in a millisecond", Duration.ZERO, NOW.plusMillis(1), List.of()),
                Arguments.of("fail, opens in a month", Duration.ZERO, NOW.plusSeconds(2_592_000), List.of()),
                Arguments.of("fail, has opened", Duration.ZERO, NOW, List.of(Duration.ofMillis(500))),
                Arguments.of("wait, unknown opening", quarter, null, List.of()),
                Arguments.of("wait, opens in a second", quarter, NOW.plusSeconds(1), List.of(Duration.ofSeconds(1))),
                Arguments.of("wait, opens at the bound", quarter, NOW.plus(quarter), List.of(quarter)),
                Arguments.of(
                        "wait, opens behind the bound",
                        quarter,
                        NOW.plus(quarter).plusMillis(1),
                        List.of()),
                Arguments.of("wait, opens in a month", quarter, NOW.plusSeconds(2_592_000), List.of()),
                Arguments.of("wait, has opened", quarter, NOW.minusSeconds(5), List.of(Duration.ofMillis(500))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rateLimits")
    void a_rate_limit_is_waited_for_only_if_asked_and_soon_enough(
            String name, Duration quotaWait, @Nullable Instant opensAt, List<Duration> expected) {
        for (Operation operation : Operation.values()) {
            List<Duration> pauses = new ArrayList<>();
            List<String> asked = new ArrayList<>();
            CallExecutor calls =
                    new CallExecutor("red", rules(1.0, quotaWait), Clock.fixed(NOW, ZoneOffset.UTC), pauses::add);
            SchedulerException limited = new RateLimitedException("15m", opensAt, FAILURE);
            SchedulerException thrown = Assertions.catchThrowableOfType(
                    SchedulerException.class,
                    () -> calls.run(operation, () -> {
                        asked.add("once");
                        throw asked.size() == 1 ? limited : new SchedulerException(FAILURE);
                    }));
            assertThat(pauses).as("%s", operation).isEqualTo(expected);
            assertThat(asked).as("%s", operation).hasSize(expected.size() + 1);
            assertThat(thrown == limited).as("%s", operation).isEqualTo(expected.isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_service_that_is_away_for_good_is_not_asked_again(Operation operation) {
        assertThat(rules(1.0, Duration.ZERO).mayRetry(operation, new ServiceUnavailableException(false, FAILURE), NOW))
                .isFalse();
    }
}
