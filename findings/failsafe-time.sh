#!/usr/bin/env bash
# Failsafe 3.3.2.
#
# Expected: a scheduler given to FailsafeExecutor.with owns every wait, and a delay from withDelayFn is waited in full.
#
# Observed:
# 1. A synchronous execution never asks the scheduler. It sleeps in the calling thread with Thread.sleep.
# 2. withMaxDuration shortens the delay to the time that is left (measured with System.nanoTime). The next attempt begins
#    before the moment that the delay function asked for.
# 3. withJitter also changes a delay from withDelayFn, in both directions and with Math.random.
# 4. An open circuit breaker measures its delay with System.nanoTime. No builder method accepts a clock.
# 5. A success that was sent before a circuit opened closes it, if it arrives while the circuit is half-open.
# 6. A standalone Execution with two retry policies counts only the results that a policy handles. It never sleeps.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=dev.failsafe:failsafe:3.3.2 -DoutputDirectory="$folder"
cat > Finding.java <<'JAVA'
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerBuilder;
import dev.failsafe.Execution;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dev.failsafe.spi.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

class Finding {
    static boolean same = true;

    static void show(String what, boolean asDescribed) {
        System.out.println((asDescribed ? "as described: " : "CHANGED: ") + what);
        same &= asDescribed;
    }

    public static void main(String[] arguments) throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Scheduler scheduler = (task, delay, unit) -> {
            asked.incrementAndGet();
            throw new IllegalStateException();
        };
        AtomicInteger attempts = new AtomicInteger();
        Thread caller = Thread.currentThread();
        long start = System.nanoTime();
        RetryPolicy<Object> two = RetryPolicy.builder().withMaxAttempts(2).withDelay(Duration.ofMillis(100)).build();
        Failsafe.with(two).with(scheduler).run(() -> {
            if (attempts.incrementAndGet() == 1 || Thread.currentThread() != caller) {
                throw new IllegalStateException("first");
            }
        });
        long millis = (System.nanoTime() - start) / 1_000_000;
        show("1. scheduler asked " + asked + " times, slept " + millis + " ms", asked.get() == 0 && millis >= 100);

        Execution<Object> limited = Execution.of(RetryPolicy.builder().withDelayFn(c -> Duration.ofSeconds(15))
                .withMaxDuration(Duration.ofSeconds(5)).build());
        limited.recordException(new IllegalStateException());
        show("2. asked for 15 s with a limit of 5 s: delay " + limited.getDelay(),
                !limited.isComplete() && limited.getDelay().compareTo(Duration.ofSeconds(5)) <= 0);

        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 1_000; i++) {
            Execution<Object> jittered = Execution.of(
                    RetryPolicy.builder().withDelayFn(c -> Duration.ofSeconds(15)).withJitter(1.0).build());
            jittered.recordException(new IllegalStateException());
            shortest = Math.min(shortest, jittered.getDelay().toMillis());
        }
        show("3. asked for 15 s with jitter: the shortest of 1,000 delays was " + shortest + " ms", shortest < 15_000);

        boolean takesClock = Arrays.stream(CircuitBreakerBuilder.class.getMethods())
                .anyMatch(method -> Arrays.asList(method.getParameterTypes()).contains(Clock.class));
        show("4. the builder of a circuit breaker takes a clock: " + takesClock, !takesClock);

        CircuitBreaker<Object> circuit =
                CircuitBreaker.builder().withFailureThreshold(1).withDelay(Duration.ofMillis(1)).build();
        circuit.recordFailure();
        Thread.sleep(20);
        circuit.tryAcquirePermit();
        circuit.recordSuccess();
        show("5. after a late success: " + circuit.getState(), circuit.isClosed());

        RetryPolicy<String> counted = RetryPolicy.<String>builder().handleResult("failed").withMaxAttempts(3).build();
        RetryPolicy<String> free = RetryPolicy.<String>builder().handleResult("full").withMaxAttempts(-1)
                .withDelay(Duration.ofHours(1)).build();
        Execution<String> both = Execution.of(free, counted);
        String done = "";
        for (String result : "failed full full full failed full failed".split(" ")) {
            both.recordResult(result);
            done += both.isComplete() ? "stop" : "go ";
        }
        show("6. two policies: " + done, done.equals("go go go go go go stop"));
        System.exit(same ? 0 : 1);
    }
}
JAVA
echo "Failsafe 3.3.2"
java -cp failsafe-3.3.2.jar Finding.java
