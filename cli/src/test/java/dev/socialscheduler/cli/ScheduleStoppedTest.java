package dev.socialscheduler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.cli.process.HostProcess;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.RateWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is asked to stop, or whose disk is full, explains how to resume, and can be resumed. */
class ScheduleStoppedTest extends EmulatedTest {

    private static final int ROWS = 60;
    private static final String GO_ON =
            "Note: not everything was posted. Run the same command again: it resumes from there and "
                    + "posts nothing twice.";
    private static final String END = "0 invalid (not sent), 0 refused, 0 unknown";

    /** The exit code after SIGTERM; after Ctrl-C it is 130. */
    private static final int ASKED = 143;

    @TempDir
    private Path folder;

    @Override
    @BeforeEach
    void start() {
        emulator = Emulator.start(options().startAt(Cli.START).build());
    }

    private static EmulatorOptions.Builder options() {
        return EmulatorOptions.builder().rateLimits(false).duplicates(false);
    }

    /** A separate process reads the system clock, so the emulator has to do the same. */
    private void runOnTheSystemClock() {
        emulator.close();
        emulator = Emulator.start(options().build());
    }

    @BeforeEach
    void write_a_calendar() throws IOException {
        String rows = IntStream.range(0, ROWS).mapToObj(i -> "Post " + i + "\n").collect(Collectors.joining());
        Files.writeString(folder.resolve("calendar.csv"), "Text\n" + rows);
    }

    private static List<String> command(String... options) {
        List<String> command = new ArrayList<>(List.of("schedule", "calendar.csv"));
        command.addAll(List.of("--channel", "bluesky:harbour-bakery", "--set", "batch-size=10"));
        command.addAll(List.of("--set", "retry.settling-delay=0ms"));
        command.addAll(List.of(options));
        return command;
    }

    private Cli.Run run(HostProcess host, String... options) {
        return cli().in(folder).on(host).run(command(options).toArray(String[]::new));
    }

    private Map<String, String> environment(int port) {
        return Map.of(
                "BUFFER_API_KEY",
                emulator.graphQlKey(),
                "SOCIAL_SCHEDULER_GRAPHQL_ENDPOINT",
                "http://127.0.0.1:" + port + "/graphql");
    }

    private List<String> made() {
        return emulator.world().posts().stream()
                .map(Post::text)
                .filter(text -> text.startsWith("Post "))
                .toList();
    }

    private long journalled(String event) throws IOException {
        return Files.readAllLines(folder.resolve("calendar.csv.journal")).stream()
                .filter(line -> line.contains("\"event\":\"" + event + "\""))
                .count();
    }

    private String err() {
        try {
            return Files.readString(folder.resolve("err"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The current request is held until the process has received the signal. */
    @Test
    void a_process_that_is_asked_to_stop_ends_after_the_current_request() throws IOException {
        runOnTheSystemClock();
        try (Wire wire = new Wire(emulator.port())) {
            CompletableFuture<CliProcess> process = new CompletableFuture<>();
            wire.after(() -> emulator.requests().of("createPost").size() == 2, 500, () -> {
                process.join().ask();
                while (!err().contains("Stopping")) {
                    LockSupport.parkNanos(1_000_000);
                }
                return true;
            });
            process.complete(CliProcess.start(folder, environment(wire.port()), command()));
            Cli.Run stopped = process.join().await();

            assertThat(stopped.code()).isEqualTo(ASKED);
            assertThat(stopped.err().lines())
                    .containsExactly("", "Stopping after the current request, within 60 s.", GO_ON);
            int sent = made().size();
            assertThat(sent).isIn(20, 30); // depending on which of the two responses was held
            assertThat(stopped.out())
                    .contains(
                            sent + " created, " + END + ", " + (ROWS - sent) + " not sent.",
                            " | not sent | Post " + sent);
            assertThat(journalled("sending")).isEqualTo(sent);
            assertThat(journalled("created")).isEqualTo(sent);

            Cli.Run rest = CliProcess.start(folder, environment(wire.port()), command())
                    .await();
            assertThat(rest.out()).contains((ROWS - sent) + " created, " + END + ", " + sent + " already posted.");
            assertThat(made()).hasSize(ROWS).doesNotHaveDuplicates();
        }
    }

    /** A file may not grow beyond 8 KiB: the lines of the first request fit, those of a later one do not. */
    @Test
    void when_the_disk_is_full_nothing_more_is_sent() throws IOException {
        runOnTheSystemClock();
        List<String> wrapper = List.of("bash", "-c", "ulimit -f 8; exec \"$@\"", "bash");
        // the second run waits in real time until no request of the first can arrive any more
        List<String> command = command("--set", "http.read-timeout=5s");
        Cli.Run stopped = CliProcess.start(folder, environment(emulator.port()), wrapper, command)
                .await();

        assertThat(stopped.err().lines())
                .containsExactly(
                        "Error: The journal " + folder.resolve("calendar.csv").toRealPath()
                                + ".journal cannot be written: File too large.",
                        "Fix: Free some disk space and make the file writable, then run the same command again: "
                                + "it resumes from there and posts nothing twice.",
                        "Where: journal; created posts are listed, and nothing more was sent",
                        GO_ON);
        assertThat(stopped.code()).isEqualTo(10);
        int sent = made().size();
        assertThat(sent).isIn(10, 20);
        assertThat(stopped.out()).contains(sent + " created, " + END + ", " + (ROWS - sent) + " not sent.");

        Cli.Run rest =
                CliProcess.start(folder, environment(emulator.port()), command).await();
        assertThat(rest.out()).contains((ROWS - sent) + " created, " + END + ", " + sent + " already posted.");
        assertThat(made()).hasSize(ROWS).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_sent_if_the_request_to_stop_comes_first() {
        Cli.Run run = run(new Asking(Runnable::run));

        assertThat(run.code()).isEqualTo(10);
        assertThat(run.out()).contains("0 created, " + END + ", 60 not sent.");
        assertThat(made()).isEmpty();
        assertThat(run(HostProcess.INERT).code()).isZero();
        assertThat(made()).hasSize(ROWS);
    }

    @Test
    void without_a_journal_the_note_explains_how_to_continue() {
        Cli.Run run = run(new Asking(Runnable::run), "--no-journal");

        assertThat(run.err().lines())
                .containsExactly(
                        "",
                        "Stopping after the current request, within 60 s.",
                        "Note: not everything was posted, and without a journal the same command would start "
                                + "over. Remove the rows that were posted from the file first.");
    }

    /** The rate limit resets in 15 minutes: the test would take as long if the wait were not interrupted. */
    @Test
    void a_wait_for_the_rate_limit_is_interrupted() {
        emulator.faults().next(Fault.rateLimited(RateWindow.QUARTER_HOUR).on("createPost"));

        Cli.Run run = waiting();

        assertThat(run.out()).contains("0 created, " + END + ", 60 not sent.");
        assertThat(run.err().lines())
                .containsOnlyOnce(GO_ON)
                .anyMatch(line -> line.startsWith("0 of 60 done, 0 refused; ")
                        && line.endsWith(" Waiting until 2026-11-30 06:15Z."));
        assertThat(run.code()).isEqualTo(10);
        assertThat(Thread.interrupted()).isFalse();
    }

    private Cli.Run waiting() {
        HostProcess asking = new Asking(ask -> new Thread(() -> {
                    while (emulator.requests().of("createPost").isEmpty()) {
                        LockSupport.parkNanos(1_000_000);
                    }
                    ask.run();
                })
                .start());
        return run(asking, "--set", "quota.on-exhausted=wait", "--set", "quota.max-wait=20m");
    }

    @Test
    void a_wait_for_the_only_request_is_interrupted_too() throws IOException {
        Files.writeString(folder.resolve("calendar.csv"), "Text\nPost 0\n");
        emulator.faults().next(Fault.rateLimited(RateWindow.QUARTER_HOUR).on("createPost"));

        Cli.Run run = waiting();

        assertThat(run.out()).contains("0 created, " + END + ", 1 not sent.");
        assertThat(Thread.interrupted()).isFalse();
        assertThat(run(HostProcess.INERT).out()).contains("1 created, " + END + ".");
    }

    @Test
    void a_wait_for_late_requests_is_interrupted() throws IOException {
        String[] once = {"--set", "retry.max-attempts=1"};
        emulator.faults().next(Fault.loseRequest().on("createPost"));
        emulator.faults().next(Fault.serverErrorBefore(502).on("posts"));
        assertThat(run(HostProcess.INERT, once).code()).isEqualTo(9);
        int made = made().size();

        Cli.Run run = run(
                new HostProcess() {
                    private Runnable asked = () -> {};

                    @Override
                    public boolean isTerminal() {
                        return false;
                    }

                    @Override
                    public void sleep(Duration time) {
                        asked.run();
                    }

                    @Override
                    public ShutdownHook onShutdown(Runnable ask) {
                        asked = ask;
                        return () -> {};
                    }
                },
                once);

        assertThat(run.code()).isEqualTo(9);
        assertThat(run.err())
                .contains(
                        "An earlier run ended before the outcome of this row was known.",
                        "Fix: Run the same command again: it looks up the post again.");
        assertThat(made()).hasSize(made);
        assertThat(run(HostProcess.INERT).code()).isZero();
        assertThat(made()).hasSize(ROWS).doesNotHaveDuplicates();
    }

    /** Asks the command to stop as soon as it listens. */
    private record Asking(Consumer<Runnable> how) implements HostProcess {

        @Override
        public boolean isTerminal() {
            return false;
        }

        @Override
        public void sleep(Duration time) {}

        @Override
        public ShutdownHook onShutdown(Runnable ask) {
            how.accept(ask);
            return () -> {};
        }
    }
}
