package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.contract.CuttingServer.Cut;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.testsupport.http.RefusingPort;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How far a call got × how it was broken off × what was asked, over every backend: what may have had an effect. */
class CutBackendsTest {

    private static final String HEAD =
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n";
    private static final String BROKE = "The connection to the provider failed";

    private static SocialScheduler scheduler(Backend backend, CuttingServer server) {
        return scheduler(backend, URI.create(server.url()));
    }

    private static SocialScheduler scheduler(Backend backend, URI server) {
        return Wiring.config(
                        backend,
                        Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC),
                        backend.settings(server, "a-key-for-this-test"),
                        "http.read-timeout",
                        "150ms",
                        "retry.max-attempts",
                        "1")
                .build()
                .createScheduler();
    }

    /** How far it gets. What leaves only in part is too large for the buffers on the way. */
    enum Stage {
        HEAD_READ(false, ""),
        REQUEST_READ(true, ""),
        STATUS_BEGUN(true, "HTTP/1.1 2"),
        HEADERS_BEGUN(true, "HTTP/1.1 200 OK\r\ncontent-le"),
        ANSWER_BEGUN(true, HEAD + "{\"data\"");

        private final boolean isWhole;
        private final String answer;

        Stage(boolean isWhole, String answer) {
            this.isWhole = isWhole;
            this.answer = answer;
        }

        String problem(Cut cut, CuttingServer server) {
            boolean isTimeout = cut == Cut.SILENCE || (cut == Cut.END && !isWhole);
            if (isTimeout) {
                return Pattern.quote(
                        isWhole
                                ? "Timed out while waiting for the provider's response."
                                : "Timed out before the request was sent.");
            }
            String broke = Pattern.quote(BROKE + (isWhole ? " after the request was sent: " : ": "));
            if (cut == Cut.RESET) {
                return broke + "(Connection reset|Broken pipe|Connection reset by peer)\\.";
            }
            return broke
                    + Pattern.quote(
                            this == ANSWER_BEGUN
                                    ? "unexpected end of stream."
                                    : "unexpected end of stream on " + server.url() + "....");
        }
    }

    static Stream<Arguments> writes() {
        List<Arguments> rows = new ArrayList<>();
        for (Backend backend : Backend.values()) {
            for (Stage stage : Stage.values()) {
                for (Cut cut : Cut.values()) {
                    rows.add(Arguments.of(backend, stage, cut));
                }
            }
        }
        return rows.stream();
    }

    static Stream<Arguments> reads() {
        return writes().filter(row -> ((Stage) row.get()[1]).isWhole);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("writes")
    void a_new_post_may_be_there_only_if_its_last_byte_left(Backend backend, Stage stage, Cut cut) throws IOException {
        try (CuttingServer server = new CuttingServer(stage.isWhole, stage.answer, cut);
                SocialScheduler scheduler = scheduler(backend, server)) {
            NewPost post = NewPost.on(new ChannelId("65a1b2c3d471000000000001"))
                    .text(stage.isWhole ? "Hello" : "x".repeat(16 * 1024 * 1024))
                    .build();

            SchedulerException e = catchThrowableOfType(SchedulerException.class, () -> scheduler.createPost(post));

            assertThat(e.problem()).matches(stage.problem(cut, server));
            assertThat(e.outcome()).isEqualTo(stage.isWhole ? Outcome.UNKNOWN : Outcome.NOT_APPLIED);
            if (stage.isWhole) {
                assertThat(e)
                        .isInstanceOfSatisfying(
                                OutcomeUnknownException.class,
                                unknown -> assertThat(unknown.pending()).isPresent());
                assertThat(server.connections())
                        .as("a look follows, and no repeat")
                        .isEqualTo(2);
            } else {
                assertThat(e)
                        .isInstanceOfSatisfying(
                                ServiceUnavailableException.class,
                                known -> assertThat(known.isPassing()).isTrue());
                assertThat(server.connections())
                        .as("nothing need be looked for")
                        .isEqualTo(1);
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("reads")
    void a_read_never_has_an_effect(Backend backend, Stage stage, Cut cut) throws IOException {
        try (CuttingServer server = new CuttingServer(true, stage.answer, cut);
                SocialScheduler scheduler = scheduler(backend, server)) {
            ServiceUnavailableException e = catchThrowableOfType(
                    ServiceUnavailableException.class, () -> scheduler.post(new PostId("65a1b2c3d472000000000001")));

            assertThat(e.problem()).matches(stage.problem(cut, server));
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(e.isPassing()).isTrue();
            assertThat(e.context().description())
                    .isEqualTo("post on " + backend.id() + (stage == Stage.ANSWER_BEGUN ? ", HTTP 200" : ""));
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_that_is_refused_has_no_effect(Backend backend) {
        try (RefusingPort port = new RefusingPort();
                SocialScheduler scheduler = scheduler(backend, port.uri("/"))) {
            NewPost post = NewPost.on(new ChannelId("65a1b2c3d471000000000001"))
                    .text("Hello")
                    .build();

            ServiceUnavailableException e =
                    catchThrowableOfType(ServiceUnavailableException.class, () -> scheduler.createPost(post));

            assertThat(e.problem()).startsWith("Could not connect to the provider: Failed to connect to /127.0.0.1:");
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        }
    }
}
