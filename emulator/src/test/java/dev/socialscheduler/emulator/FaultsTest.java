package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.socialscheduler.emulator.TestClient.NoAnswer;
import dev.socialscheduler.emulator.TestClient.Reply;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.RateWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private static final String ACCOUNT = "{ account { id } }";
    private static final int SEEDED = 9;

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final TestClient client = new TestClient(emulator.get());

    private static void next(Fault... faults) {
        emulator.get().faults().next(faults);
    }

    private static int made() {
        return emulator.get().world().posts().size() - SEEDED;
    }

    private Reply create(String... texts) {
        StringBuilder document = new StringBuilder("mutation {");
        String channelId =
                emulator.get().world().channel("bluesky:harbour-bakery").id();
        for (int i = 0; i < texts.length; i++) {
            document.append(" p" + i + ": createPost(input: {channelId: \"" + channelId
                    + "\", schedulingType: automatic, mode: addToQueue, text: \"" + texts[i] + "\"}) { __typename }");
        }
        return client.send(document + " }");
    }

    private void assertNoAnswer(String text) {
        assertThatThrownBy(() -> create(text)).isInstanceOf(NoAnswer.class);
    }

    @Test
    void theAnswerIsLostButThePostIsThere() {
        next(Fault.loseAnswer());
        assertNoAnswer("a");

        assertThat(made()).isEqualTo(1);
        assertThat(emulator.get().requests().all().get(0).status()).isZero();
        assertThat(emulator.get().requests().all().get(0).fault()).isEqualTo(Fault.Kind.LOSE_ANSWER);
        assertThat(create("b").status()).isEqualTo(200);
    }

    @Test
    void theRequestIsLost() {
        next(Fault.loseRequest());
        assertNoAnswer("a");

        assertThat(made()).isZero();
    }

    @Test
    void aRequestIsAppliedAfterSomeTime() {
        next(Fault.applyLate(Duration.ofMinutes(5)));
        assertNoAnswer("a");
        emulator.get().clock().advance(Duration.ofMinutes(4));
        assertThat(made()).isZero();

        emulator.get().clock().advance(Duration.ofMinutes(1));
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void aRequestIsAppliedAfterOtherRequests() {
        next(Fault.applyLateAfter(2));
        assertNoAnswer("a");
        client.send(ACCOUNT);
        assertThat(made()).isZero();

        client.send(ACCOUNT);
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void aRequestIsAppliedJustBeforeTheSameIsAskedAgain() {
        next(Fault.applyLateBeforeRepeat(Duration.ofMinutes(5)));
        assertThatThrownBy(() -> client.queued("bluesky:harbour-bakery", "a")).isInstanceOf(NoAnswer.class);
        client.queued("bluesky:harbour-bakery", "b");
        assertThat(made()).isEqualTo(1);

        assertThat(client.createPost("bluesky:harbour-bakery", "\"mode\":\"addToQueue\",\"text\":\"a\"")
                        .path("__typename")
                        .asText())
                .isEqualTo("InvalidInputError");
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void aWindowIsSaidToBeFull() {
        next(Fault.rateLimited(RateWindow.DAY));
        Reply refused = create("a");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().at("/errors/0/extensions/window").asText()).isEqualTo("24h");
        assertThat(refused.header("Retry-After")).containsExactly("86400");
        assertThat(refused.header("RateLimit")).contains("\"500-in-1day\";r=0;t=86400");
        assertThat(made()).isZero();
        assertThat(create("a").header("RateLimit")).contains("\"500-in-1day\";r=499;t=86400");
    }

    @Test
    void theServerFailsBeforeAndAfter() {
        next(Fault.serverErrorBefore(502), Fault.serverErrorAfter(500));

        Reply before = create("a");
        assertThat(before.status()).isEqualTo(502);
        assertThat(before.text())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"The upstream server failed to answer\",\"extensions\":{\"code\":\"UPSTREAM_SERVER_ERROR\"}}]}");
        assertThat(made()).isZero();
        Reply after = create("a");
        assertThat(after.status()).isEqualTo(500);
        assertThat(after.code()).isEqualTo("UNEXPECTED");
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void theBodyIsNotJson() {
        next(Fault.malformedJson(), Fault.truncatedJson());

        Reply malformed = create("a");
        assertThat(malformed.status()).isEqualTo(200);
        assertThat(malformed.text()).isEqualTo("{\"data\": <not json>");
        Reply truncated = create("b");
        assertThatThrownBy(() -> TestClient.MAPPER.readTree(truncated.text()))
                .isInstanceOf(JsonProcessingException.class);
        assertThat(made()).isEqualTo(2);
    }

    @Test
    void theAnswerBreaksOff() {
        next(Fault.cutAnswer());
        assertNoAnswer("a");

        assertThat(made()).isEqualTo(1);
    }

    @Test
    void theEdgeAnswersWithAPage() {
        next(Fault.htmlForbidden());
        Reply reply = create("a");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text()).startsWith("<!DOCTYPE html>");
        assertThat(made()).isZero();
    }

    @Test
    void anAnswerIsSlow() {
        next(Fault.slow(Duration.ofMillis(200)));
        long start = System.nanoTime();
        create("a");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(190));
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void anAnswerStallsUntilTheFaultsAreCleared() throws Exception {
        next(Fault.stall().on("createPost"));
        CompletableFuture<Reply> stalled = CompletableFuture.supplyAsync(() -> create("a"));
        while (!emulator.get().faults().pending().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(client.send(ACCOUNT).status()).isEqualTo(200);
        assertThat(stalled).isNotDone();

        emulator.get().faults().clear();
        assertThat(stalled.handle((reply, failure) -> failure != null).get(5, TimeUnit.SECONDS))
                .isTrue();
        assertThat(made()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void dataIsNullAlthoughTheFirstPostsExist(int applied) {
        next(Fault.dataNullAfter(applied));
        Reply reply = create("a", "b", "c");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text())
                .isEqualTo(
                        "{\"data\":null,\"errors\":[{\"message\":\"An unexpected error occurred\",\"extensions\":{\"code\":\"UNEXPECTED\"}}]}");
        assertThat(made()).isEqualTo(applied);
    }

    @Test
    void aFaultWaitsForItsRootField() {
        next(Fault.loseAnswer().on("createPost"));

        assertThat(client.send(ACCOUNT).status()).isEqualTo(200);
        assertThat(emulator.get().faults().pending()).hasSize(1);
        assertNoAnswer("a");
        assertThat(emulator.get().faults().pending()).isEmpty();
    }

    @Test
    void aProgrammeIsTheSameForTheSameSeed() {
        List<List<Integer>> runs = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            emulator.get().faults().programme(3, 0.5, Fault.serverErrorBefore(502), Fault.htmlForbidden());
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                statuses.add(client.send(ACCOUNT).status());
            }
            runs.add(statuses);
        }

        assertThat(runs.get(0)).isEqualTo(runs.get(1)).contains(200, 403, 502);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> emulator.get().faults().programme(1, 1.5, Fault.stall()))
                .withMessage("a probability from 0 to 1 and at least one fault are required");
    }

    @Test
    void resetForgetsFaults() {
        next(Fault.loseAnswer());
        emulator.get().faults().programme(1, 1, Fault.htmlForbidden());
        emulator.get().reset();

        assertThat(client.send(ACCOUNT).status()).isEqualTo(200);
    }
}
