package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.emulator.world.World;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting, resetting, closing, and being asked by many at once. */
class EmulatorTest {
    private static final Instant START = Instant.parse("2026-12-04T08:00:00Z");

    @RegisterExtension
    static final EmulatorExtension extension = EmulatorExtension.startingAt(START);

    @Test
    void testsMayTakeTheEmulatorAsAParameter(Emulator emulator) {
        assertThat(emulator).isSameAs(extension.get());
        assertThat(emulator.graphQlEndpoint()).hasToString("http://127.0.0.1:" + emulator.port() + "/graphql");
        assertThat(emulator.baseUri()).hasToString("http://127.0.0.1:" + emulator.port() + "/");
    }

    @Test
    void resetMakesEverythingAsAtTheStart(Emulator emulator) {
        World world = emulator.world();
        List<?> before = world.posts();
        String first = new TestClient(emulator)
                .queued("bluesky:harbour-bakery", "x")
                .path("id")
                .asText();
        emulator.clock().advance(Duration.ofDays(9));
        world.disconnect(world.channel("bluesky:harbour-bakery").id(), true);
        emulator.reset();

        assertThat(emulator.clock().instant()).isEqualTo(START);
        assertThat(emulator.world()).isSameAs(world);
        assertThat(world.posts()).isEqualTo(before);
        assertThat(emulator.requests().all()).isEmpty();
        assertThat(new TestClient(emulator)
                        .queued("bluesky:harbour-bakery", "x")
                        .path("id")
                        .asText())
                .isEqualTo(first);
    }

    @Test
    void itsThreadsKeepNoProcessAlive(Emulator emulator) {
        new TestClient(emulator).send("{ account { id } }");

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().matches("(HTTP-Dispatcher|emulator-).*"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
    }

    @Test
    void closingTwiceDoesNoHarm() {
        Emulator emulator = Emulator.start();
        emulator.close();
        emulator.close();

        assertThatThrownBy(() -> new TestClient(emulator).send("{ account { id } }"))
                .isInstanceOf(TestClient.NoAnswer.class);
    }

    @Test
    void aTakenPortIsNamed(Emulator emulator) {
        EmulatorOptions options =
                EmulatorOptions.builder().port(emulator.port()).build();

        assertThatThrownBy(() -> Emulator.start(options))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("the emulator cannot listen on 127.0.0.1:" + emulator.port() + ": ");
    }

    @Test
    void aRunningClockCanBeMovedAndRunsOn() {
        try (Emulator emulator = Emulator.start()) {
            emulator.clock().set(START);

            assertThat(Duration.between(START, emulator.clock().instant()))
                    .isBetween(Duration.ZERO, Duration.ofMinutes(1));
            Instant before = emulator.clock().instant();
            while (!emulator.clock().instant().isAfter(before)) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void manyClientsAtOnceNeverShareASlot(Emulator emulator) {
        TestClient client = new TestClient(emulator);
        Set<String> slots = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> client.queued("bluesky:harbour-bakery", "post " + i)
                        .path("dueAt")
                        .asText())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(slots).hasSize(60);
        assertThat(emulator.requests().of("createPost")).hasSize(60);
    }

    @Test
    void theProcessSaysHowToUseIt(Emulator emulator) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EmulatorMain.announce(emulator, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .containsExactly(
                        "export BUFFER_API_KEY=emulator-key-mira-1",
                        "export SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT=" + emulator.graphQlEndpoint(),
                        "export BUFFER_ACCESS_TOKEN=1/emulator-token-mira-1",
                        "export SOCIAL_SCHEDULER_V1_REST_ENDPOINT=http://127.0.0.1:" + emulator.port() + "/1/",
                        "export MATON_API_KEY=emulator-maton-key-mira",
                        "export SOCIAL_SCHEDULER_MATON_ENDPOINT=http://127.0.0.1:" + emulator.port() + "/buffer/",
                        "export SOCIAL_SCHEDULER_MATON_CONTROL_ENDPOINT=http://127.0.0.1:" + emulator.port());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "# Serving Buffer's GraphQL API, REST API v1 and the Maton gateway. Emulator settings: http://127.0.0.1:"
                                + emulator.port() + "/_emulator/" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --port x      | --port must be a number from 0 to 65535, but was 'x'
                    --port 70000  | --port must be a number from 0 to 65535, but was '70000'
                    --port        | --port needs a value. Usage: [--port NUMBER] [--world FILE] [--dialect NAME]
                    --dialect b   | dialect must be one of current, beta, gateway, but was 'b'
                    --speed fast  | Unknown option --speed. Usage: [--port NUMBER] [--world FILE] [--dialect NAME]
                    """)
    void badArgumentsAreExplained(String arguments, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmulatorMain.start(arguments.split(" ", -1)))
                .withMessage(message);
    }

    @Test
    void anUnknownPlanIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmulatorOptions.builder().plan("gold"))
                .withMessage("plan must be one of free, essentials, team, but was 'gold'");
    }
}
