package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills a real process (SIGKILL) at random moments: between any two bytes of a request or its response, and whenever
 * its journal has grown. The same command always resumes, and in the end every post exists exactly once.
 */
class ScheduleKilledTest {

    private static final List<String> CHANNELS =
            List.of("bluesky:harbour-bakery", "mastodon:harbour-bakery", "threads:harbour-bakery");

    private static final int POSTS_A_REQUEST = 10;

    /** The approximate size of a request with its response in bytes. */
    private static final int BYTES_OF_A_REQUEST = 15_000;

    /** The approximate size of its lines in the journal in bytes. */
    private static final int JOURNAL_OF_A_POST = 500;

    /** The exit code of a killed process. */
    private static final int KILLED = 137;

    @TempDir
    private Path folder;

    /** Equal posts must be accepted, so that duplicates are visible. */
    private final Emulator emulator = Emulator.start(
            EmulatorOptions.builder().rateLimits(false).duplicates(false).build());

    private final Wire wire = new Wire(emulator.port());
    private Random random = new Random();

    @AfterEach
    void stop() {
        wire.close();
        emulator.close();
    }

    private static String text(int number) {
        return "Post " + number + " of the campaign: https://example.com/" + number;
    }

    /** Every tenth row equals the one before. */
    private List<String> calendar(int posts) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            int number = i % 10 == 9 ? i - 1 : i;
            rows.add(CHANNELS.get(number % CHANNELS.size()) + "," + text(number));
        }
        Files.writeString(folder.resolve("calendar.csv"), "Channel,Text\n" + String.join("\n", rows) + "\n");
        return rows;
    }

    private CliProcess schedule(String backend) {
        String base = "http://127.0.0.1:" + wire.port() + "/";
        return CliProcess.start(
                folder,
                Map.of(
                        "SOCIAL_SCHEDULER_BACKEND",
                        backend,
                        "BUFFER_API_KEY",
                        emulator.graphQlKey(),
                        "MATON_API_KEY",
                        emulator.matonKey(),
                        "SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT",
                        base + "graphql",
                        "SOCIAL_SCHEDULER_MATON_ENDPOINT",
                        base + "buffer/",
                        "SOCIAL_SCHEDULER_MATON_REQUESTS_PER_SECOND",
                        "10000",
                        "SOCIAL_SCHEDULER_BATCH_SIZE",
                        String.valueOf(POSTS_A_REQUEST),
                        "SOCIAL_SCHEDULER_HTTP_READ_TIMEOUT",
                        "2s",
                        "SOCIAL_SCHEDULER_RETRY_SETTLING_DELAY",
                        "100ms"),
                List.of("schedule", "calendar.csv"));
    }

    private List<String> made() {
        Map<String, String> names = CHANNELS.stream()
                .collect(Collectors.toMap(name -> emulator.world().channel(name).id(), name -> name));
        return emulator.world().posts().stream()
                .filter(post -> post.text().startsWith("Post "))
                .map(post -> names.get(post.channelId()) + "," + post.text())
                .toList();
    }

    private long journal() {
        return folder.resolve("calendar.csv.journal").toFile().length();
    }

    /** Kills between any two bytes on the wire; bytes already sent arrive, or not. */
    private Cli.Run killByBytes(String backend, int posts) {
        CompletableFuture<CliProcess> process = new CompletableFuture<>();
        boolean arrives = random.nextBoolean();
        int requests = creates() + random.nextInt(1 + posts / POSTS_A_REQUEST);
        wire.after(() -> creates() >= requests, 1 + random.nextInt(BYTES_OF_A_REQUEST), () -> {
            process.join().kill();
            return arrives;
        });
        process.complete(schedule(backend));
        return process.join().await();
    }

    private int creates() {
        return emulator.requests().of("createPost").size();
    }

    /** Kills as soon as the journal has reached some length. */
    private Cli.Run killByJournal(String backend, int posts) {
        long length = journal() + 1 + random.nextInt(posts * JOURNAL_OF_A_POST);
        CliProcess process = schedule(backend);
        while (process.isRunning() && journal() < length) {
            LockSupport.parkNanos(100_000);
        }
        process.kill();
        return process.await();
    }

    private void campaign(TestReporter report, String backend, int posts, int kills, long seed) throws IOException {
        random = new Random(seed);
        List<String> wanted = calendar(posts);
        List<String> history = new ArrayList<>(List.of("seed " + seed + " on " + backend));
        for (int kill = 0; kill < kills; kill++) {
            int left = posts - made().size();
            int share = Math.max(1, 3 * left / (kills - kill + 1) / 2);
            boolean byBytes = random.nextBoolean();
            Cli.Run run = byBytes ? killByBytes(backend, share) : killByJournal(backend, share);
            history.add((byBytes ? "bytes " + wire.passed() : "journal " + journal()) + ": " + made().size() + " made");
            assertThat(run.code()).as(history + "\n" + run.err()).isEqualTo(KILLED);
        }
        Cli.Run last = schedule(backend).await();

        assertThat(made()).as(history.toString()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(last.code()).as(history + "\n" + last.err()).isZero();
        assertThat(last.out()).contains("0 invalid (not sent), 0 refused, 0 unknown");
        assertThat(schedule(backend).await().err()).contains("Note: nothing was sent: ");
        report.publishEntry("moments", history.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql"})
    void killed_at_three_moments_it_resumes_and_posts_everything_once(String backend, TestReporter report)
            throws IOException {
        campaign(report, backend, 200, 3, 20261121);
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql", "maton"})
    @Tag("long")
    void killed_at_ten_moments_it_resumes_and_posts_everything_once(String backend, TestReporter report)
            throws IOException {
        campaign(report, backend, 1_000, 10, Long.getLong("kill.seed", 20261121));
    }
}
