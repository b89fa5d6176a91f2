package dev.socialscheduler.contract.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.testsupport.clock.MovingClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real answers with broken bytes, to every verb of every backend in every dialect, over a real socket: a value or a
 * {@code SchedulerException} comes out, nothing else, and soon. {@code -Plong} runs it for longer; {@code -Dfuzz.seed} and
 * {@code -Dfuzz.executions} say how.
 */
class AnswerFuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20_261_121L);
    private static final long MANY = Long.getLong("fuzz.executions", 1_050_000L);
    private static final Duration LONG = Duration.ofSeconds(10);

    /** One verb with an answer that it understands, before it is broken. */
    private record Pair(String verb, Function<SocialScheduler, Object> call, RecordedAnswer answer) {}

    static Stream<Arguments> targets() {
        return Stream.of(
                target(Side.GRAPHQL, "graphql-buffer-graphql", "graphql.dialect", "current"),
                target(Side.GRAPHQL, "graphql-beta-buffer-graphql-beta", "graphql.dialect", "beta"),
                target(Side.GRAPHQL, "graphql-gateway-buffer-graphql-gateway", "graphql.dialect", "gateway"),
                target(Side.MATON, "maton-maton-gateway", "maton.dialect", "auto"),
                target(Side.MATON, "maton-maton-control", "maton.dialect", "current"),
                target(Side.V1_REST, "v1-rest-buffer-v1", "v1-rest.token-in", "header"));
    }

    private static Arguments target(Side side, String pact, String setting, String value) {
        return Arguments.of(side, "social-scheduler-" + pact + ".json", setting, value);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("targets")
    void broken_answers_end_in_a_value_or_a_scheduler_exception(Side side, String pact, String setting, String value) {
        new Run(side, pact, setting, value).of(1_500);
    }

    @Tag("long")
    @ParameterizedTest(name = "{1}")
    @MethodSource("targets")
    void a_million_broken_answers_do_so_too(Side side, String pact, String setting, String value) {
        new Run(side, pact, setting, value).of(MANY / targets().count());
    }

    private static final class Run {

        private final Side side;
        private final String[] settings;
        private final List<RecordedAnswer> answers;
        private final MovingClock clock = new MovingClock(Instant.parse("2026-10-01T08:00:00Z"));
        private final String name;

        Run(Side side, String pact, String setting, String value) {
            this.side = side;
            this.name = pact;
            this.settings = new String[] {
                setting, value, "organization-id", "o1", "retry.max-attempts", "1", "http.read-timeout", "5s"
            };
            this.answers = RecordedAnswer.of(pact);
        }

        /** A new scheduler, whose time goes on, lest it waits for a window for ever. */
        private SocialScheduler scheduler(FuzzServer server) {
            return side.withNonce(RecordedAnswer.NONCE, server.uri(), clock, settings);
        }

        void of(long executions) {
            try (FuzzServer server = new FuzzServer();
                    AllLogs logs = AllLogs.silenced()) {
                assertThat(logs).isNotNull();
                List<Pair> pairs = pairs(server);
                assertThat(pairs).as("pairs of %s", name).hasSizeGreaterThan(2);
                long first = server.requests();
                long started = System.nanoTime();
                SocialScheduler scheduler = scheduler(server);
                for (long n = 0; server.requests() - first < executions; n++) {
                    long before = server.requests();
                    execute(server, scheduler, pairs, n);
                    if (server.requests() == before || n % 5_000 == 4_999) {
                        // It has learned that nothing may be sent for now, which was part of the answer.
                        scheduler.close();
                        scheduler = scheduler(server);
                    }
                }
                scheduler.close();
                System.out.printf(
                        "%s: %d broken answers in %d s, from %d pairs of verb and answer, seed %d%n",
                        name,
                        server.requests() - first,
                        Duration.ofNanos(System.nanoTime() - started).toSeconds(),
                        pairs.size(),
                        SEED);
            }
        }

        /** Returns each verb with each answer that it takes whole, and some that it refuses. */
        private List<Pair> pairs(FuzzServer server) {
            List<Pair> pairs = new ArrayList<>();
            Verbs.of(side).forEach((verb, call) -> {
                int refused = 0;
                for (RecordedAnswer answer : answers) {
                    server.answer(answer::whole);
                    long before = server.requests();
                    boolean isTaken = isTaken(server, call);
                    boolean isSent = server.requests() > before;
                    refused += isSent && !isTaken ? 1 : 0;
                    if (isSent && (isTaken || refused <= 3)) {
                        pairs.add(new Pair(verb, call, answer));
                    }
                }
            });
            return pairs;
        }

        private boolean isTaken(FuzzServer server, Function<SocialScheduler, Object> call) {
            try (SocialScheduler scheduler = scheduler(server)) {
                var unused = call.apply(scheduler);
                return true;
            } catch (SchedulerException e) {
                return false;
            }
        }

        private void execute(FuzzServer server, SocialScheduler scheduler, List<Pair> pairs, long n) {
            Pair pair = pairs.get(new Random(SEED + n).nextInt(pairs.size()));
            AtomicInteger request = new AtomicInteger();
            server.answer(() -> answer(pair, n, request.getAndIncrement()));
            clock.advance(Duration.ofSeconds(2));
            long start = System.nanoTime();
            Throwable failure = failure(scheduler, pair);
            boolean isFine = failure == null || failure instanceof SchedulerException;
            boolean isSlow = System.nanoTime() - start > LONG.toNanos();
            boolean isLong =
                    failure != null && String.valueOf(failure.getMessage()).length() > 10_000;
            if (!isFine || isSlow || isLong) {
                String last = new String(answer(pair, n, Math.max(0, request.get() - 1)), StandardCharsets.ISO_8859_1);
                throw new AssertionError(
                        "seed " + SEED + ", execution " + n + ", " + name + ", " + pair.verb()
                                + (isSlow ? ", slow" : "") + ", answer " + request + ": "
                                + last.substring(0, Math.min(3_000, last.length())),
                        failure);
            }
        }

        private static @org.jspecify.annotations.Nullable Throwable failure(SocialScheduler scheduler, Pair pair) {
            try {
                var unused = pair.call().apply(scheduler);
                return null;
            } catch (Throwable e) {
                return e;
            }
        }

        private static byte[] answer(Pair pair, long n, int request) {
            return pair.answer().broken(new Random((SEED + n) * 31 + request));
        }
    }
}
