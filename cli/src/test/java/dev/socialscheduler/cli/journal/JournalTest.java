package dev.socialscheduler.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Operation;
import dev.socialscheduler.PostId;
import dev.socialscheduler.cli.journal.JournalLine.Event;
import dev.socialscheduler.error.PendingOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Complete lines survive whatever a killed process leaves of the last line; other damage is reported. */
class JournalTest {

    private static final JournalHeader HEADER =
            JournalHeader.of("graphql", "https://api.buffer.com", List.of("o2", "o1", "o2"));
    private static final String FIRST =
            "{\"journal\":2,\"backend\":\"graphql\",\"endpoint\":\"https://api.buffer.com\","
                    + "\"organizations\":[\"o1\",\"o2\"]}\n";
    private static final String RESTORE =
            "Nothing was sent. Restore the journal: only it knows which rows were posted, and with another one they "
                    + "would be posted again. If you cannot restore it, move the rows that are not on your channels "
                    + "into a new file and schedule that one.";
    private static final String FULL =
            " Only this journal knows which rows were posted: with another one they would be posted again. Its lines "
                    + "with \"created\" name the posts. Move the rows that have none into a new file and schedule that "
                    + "one.";
    private static final String OTHER_ACCOUNT =
            "Nothing was sent. Use the settings of the first run. To post the calendar to another account as well, "
                    + "schedule a copy of the file.";
    private static final Instant SINCE = Instant.parse("2026-12-01T08:00:00Z");
    private static final RowKey ONE = new RowKey("aa", 1);
    private static final RowKey TWO = new RowKey("aa", 2);

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("calendar.csv.journal");
    }

    private static PendingOutcome pending(Instant since) {
        return new PendingOutcome("1", "graphql", Operation.CREATE_POST, "c1", "p", null, false, since, List.of());
    }

    private Map<RowKey, RowHistory> rows() {
        try (Journal journal = Journal.open(file, HEADER)) {
            return journal.rows();
        }
    }

    private void write(JournalLine... lines) {
        try (Journal journal = Journal.open(file, HEADER)) {
            journal.writeAhead(List.of(lines));
        }
    }

    private void add(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void refused(String problem, String remedy) throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Journal.open(file, HEADER))
                .hasMessage(problem.replace("FILE", file.toString()))
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.remedy()).isEqualTo(remedy));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void it_contains_lines_of_json_after_a_header() {
        write(
                JournalLine.sending(ONE, 2, pending(SINCE)),
                JournalLine.created(ONE, 2, new PostId("p1")),
                JournalLine.ended(Event.REFUSED, TWO, 3));

        assertThat(file)
                .hasContent(FIRST
                        + "{\"event\":\"sending\",\"row\":\"aa\",\"copy\":1,\"number\":2,\"pending\":\""
                        + pending(SINCE).token() + "\"}\n"
                        + "{\"event\":\"created\",\"row\":\"aa\",\"copy\":1,\"number\":2,\"post\":\"p1\"}\n"
                        + "{\"event\":\"refused\",\"row\":\"aa\",\"copy\":2,\"number\":3}\n");
    }

    @Test
    void written_lines_are_read_back() {
        assertThat(rows()).isEmpty();
        write(JournalLine.sending(ONE, 2, pending(SINCE)), JournalLine.sending(TWO, 3, pending(SINCE)));
        write(JournalLine.created(TWO, 4, new PostId("p1")));

        assertThat(rows())
                .isEqualTo(Map.of(
                        ONE, new RowHistory(2, null, List.of(pending(SINCE))),
                        TWO, new RowHistory(4, new PostId("p1"), List.of())));
    }

    @Test
    void a_row_stays_open_until_the_outcome_of_its_last_request_is_known() {
        Instant later = SINCE.plus(Duration.ofHours(1));
        write(JournalLine.sending(ONE, 2, pending(later)), JournalLine.unknown(ONE, 2, pending(SINCE)));
        write(JournalLine.unknown(ONE, 2, null));

        RowHistory open = Objects.requireNonNull(rows().get(ONE));
        assertThat(open.wanted()).contains(pending(SINCE));
        assertThat(open.lastLeft()).contains(later);
        for (Event end : List.of(Event.REFUSED, Event.ABSENT)) {
            write(JournalLine.sending(ONE, 2, pending(SINCE)), JournalLine.ended(end, ONE, 2));

            assertThat(Objects.requireNonNull(rows().get(ONE)).wanted()).isEmpty();
        }
    }

    /** Truncates the file after every byte: the complete lines are still read. */
    @Test
    void a_torn_end_is_cut_off_wherever_it_is_torn() throws IOException {
        write(JournalLine.sending(ONE, 2, pending(SINCE)));
        int first = FIRST.length();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));

            assertThat(rows()).as("of " + length + " bytes").hasSize(length == whole.length ? 1 : 0);
            assertThat(file).hasSize(length == whole.length ? length : first);
        }
    }

    @Test
    void garbage_from_a_power_failure_is_removed_too() throws IOException {
        write(JournalLine.created(ONE, 2, new PostId("p1")));
        byte[] before = Files.readAllBytes(file);
        add("\0".repeat(5000));

        assertThat(rows()).hasSize(1);
        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\":\"sending\",\"row\":\"aa\",\"copy\":1,\"number\":2}",
                "{\"event\":\"sending\",\"row\":\"aa\",\"copy\":1,\"number\":2,\"pending\":\"1~2\"}",
                "{\"event\":\"created\",\"row\":\"aa\",\"copy\":1,\"number\":2}",
                "{\"event\":\"created\",\"row\":\"aa\",\"copy\":1,\"number\":2,\"post\":\"a/b\"}",
                "{\"event\":\"exploded\",\"row\":\"aa\",\"copy\":1,\"number\":2}",
                "{\"event\":\"refused\",\"row\":\"aa\",\"copy\":0,\"number\":2}",
                "{\"event\":\"refused\",\"row\":\"aa\",\"number\":2}",
                "{\"event\":\"refused\",\"copy\":1,\"number\":2}",
                "{\"row\":\"aa\",\"copy\":1,\"number\":2}",
                "{\"event\":\"refused\",\"row\":\"aa\",\"copy\":1,\"number\":2,\"more\":1}",
                "{\"event\":\"refused\",\"row\":\"aa\",\"copy\":1,\"number\":2} {}",
                "{\"event\":\"refus",
                "[]",
                "null",
                "",
                "\0\0\0"
            })
    void any_other_line_that_cannot_be_read_is_one_error_and_changes_nothing(String line) throws IOException {
        add(FIRST + "{\"event\":\"created\",\"row\":\"aa\",\"copy\":1,\"number\":2,\"post\":\"p1\"}\n" + line + "\n");
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Journal.open(file, HEADER))
                .isInstanceOf(JournalException.class)
                .message()
                .startsWith("Line 3 of the journal " + file + " cannot be read: ")
                .hasLineCount(1);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void an_unreadable_line_is_reported_with_a_remedy() throws IOException {
        add(FIRST + "{\"event\":\"created\",\"row\":\"aa\",\"copy\":1,\"number\":2}\n");

        refused("Line 2 of the journal FILE cannot be read: a row that was posted has no post.", RESTORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text,Channel\nHello,x\n", "Hello", "{}\n", "\0\0", "{\"journey\":1}\n", "\n"})
    void a_file_of_something_else_is_left_alone(String content) throws IOException {
        add(content);

        refused(
                "The file FILE is not a journal of this program.",
                "Nothing was sent and the file was not changed. If it was the journal of this calendar, restore it. If "
                        + "none of the rows was ever posted, name a new file with --journal FILE.");
    }

    @Test
    void an_empty_file_becomes_a_journal() throws IOException {
        add("");

        assertThat(rows()).isEmpty();
        assertThat(file).hasContent(FIRST);
    }

    @Test
    void another_backend_or_another_endpoint_is_another_run() throws IOException {
        add(FIRST.replace("graphql", "maton").replace("api.buffer.com", "example.com"));

        refused(
                "The journal FILE belongs to posts sent over maton at https://example.com, organizations o1, o2, but "
                        + "this run sends over graphql at https://api.buffer.com, organizations o1, o2.",
                OTHER_ACCOUNT);
    }

    @Test
    void another_account_is_another_run() throws IOException {
        add(FIRST.replace("\"o1\",\"o2\"", "\"o3\""));

        refused(
                "The journal FILE belongs to posts sent over graphql at https://api.buffer.com, organization o3, but "
                        + "this run sends over graphql at https://api.buffer.com, organizations o1, o2.",
                OTHER_ACCOUNT);
    }

    @Test
    void a_further_organization_of_the_same_account_is_the_same_run() throws IOException {
        add(FIRST.replace("\"o1\",\"o2\"", "\"o2\",\"o3\""));

        assertThat(rows()).isEmpty();
    }

    @Test
    void a_newer_format_is_recognized_by_its_number() throws IOException {
        add("{\"journal\":3,\"backend\":\"graphql\",\"endpoint\":\"e\",\"region\":\"north\"}\n{\"anything\":1}\n");

        refused(
                "The journal FILE has format 3; this program supports 2.",
                "Nothing was sent. Use the version of this program that wrote the journal.");
    }

    @Test
    void an_older_format_is_recognized_by_its_number() throws IOException {
        add("{\"journal\":1,\"backend\":\"graphql\",\"endpoint\":\"https://api.buffer.com\"}\n");

        refused(
                "The journal FILE has format 1; this program supports 2.",
                "Nothing was sent. Use the version of this program that wrote the journal.");
    }

    @Test
    void an_incomplete_header_cannot_be_read() throws IOException {
        add("{\"journal\":2,\"backend\":\"graphql\",\"endpoint\":\"https://api.buffer.com\"}\n");

        refused("Line 1 of the journal FILE cannot be read: it does not record where the posts were sent.", RESTORE);
    }

    @Test
    void two_runs_cannot_have_it_at_the_same_time() throws IOException {
        try (Journal journal = Journal.open(file, HEADER)) {
            assertThat(journal.path()).isEqualTo(file);
            refused(
                    "Another run is writing the journal FILE.",
                    "Nothing was sent. Wait until the other run has ended, then run the command again: it "
                            + "resumes from there.");
        }
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_not_read() throws IOException {
        add(FIRST);
        try (var big = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            big.position(64L * 1024 * 1024).write(java.nio.ByteBuffer.wrap(new byte[1]));
        }

        assertThatThrownBy(() -> Journal.open(file, HEADER))
                .hasMessage("The journal " + file + " is larger than 67108864 bytes.")
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.remedy()).isEqualTo("Nothing was sent." + FULL));
        assertThat(file).hasSize(64L * 1024 * 1024 + 1);
    }

    /** Lines that are read back as nothing new, up to a size. */
    private void fill(int bytes) throws IOException {
        String line = "{\"event\":\"refused\",\"row\":\"" + "b".repeat(1_000_000) + "\",\"copy\":1,\"number\":2}\n";
        StringBuilder lines = new StringBuilder(FIRST);
        while (lines.length() + line.length() <= bytes) {
            lines.append(line);
        }
        Files.writeString(file, lines);
    }

    @Test
    void a_row_that_no_longer_fits_is_not_recorded_but_outcomes_are() throws IOException {
        fill(JournalFile.MAX_BYTES - JournalFile.KEPT_FREE);
        long before = Files.size(file);
        String large = "c".repeat((int) (JournalFile.MAX_BYTES - JournalFile.KEPT_FREE - before));

        try (Journal journal = Journal.open(file, HEADER)) {
            assertThatThrownBy(() ->
                            journal.writeAhead(List.of(JournalLine.sending(new RowKey(large, 1), 2, pending(SINCE)))))
                    .hasMessage("The journal " + file + " is full: its largest size is 67108864 bytes.")
                    .isInstanceOfSatisfying(
                            JournalException.class,
                            e -> assertThat(e.remedy()).isEqualTo("Nothing more was sent." + FULL));
            assertThat(file).hasSize(before);

            journal.write(List.of(JournalLine.created(new RowKey(large, 1), 2, new PostId("p1"))));
        }
        assertThat(rows()).hasSize(2);
    }

    @Test
    void a_run_whose_rows_do_not_fit_is_rejected_before_it_begins() throws IOException {
        fill(60 * 1024 * 1024);
        try (Journal journal = Journal.open(file, HEADER)) {
            journal.checkRoomFor(1000);

            assertThatThrownBy(() -> journal.checkRoomFor(10_000))
                    .hasMessage("The journal " + file + " is full: its largest size is 67108864 bytes.")
                    .isInstanceOfSatisfying(
                            JournalException.class, e -> assertThat(e.remedy()).isEqualTo("Nothing was sent." + FULL));
        }
    }

    @Test
    void a_line_does_not_grow_with_the_posts_of_other_rows() {
        PendingOutcome many = pending(SINCE)
                .withOthers(java.util.stream.IntStream.range(0, 2_600)
                        .mapToObj(i -> "65a1b2c3d4010000000" + i)
                        .toList());

        assertThat(JournalLine.sending(ONE, 2, many)).isEqualTo(JournalLine.sending(ONE, 2, pending(SINCE)));
        assertThat(JournalLine.unknown(ONE, 2, many)).isEqualTo(JournalLine.unknown(ONE, 2, pending(SINCE)));
    }

    @Test
    void an_unwritable_path_is_reported() {
        String remedy = "Nothing was sent. Make the folder writable, choose another file with --journal FILE, or "
                + "use --no-journal (an interrupted run then cannot be resumed).";

        file = folder.resolve("none").resolve("a.journal");
        assertThatThrownBy(() -> Journal.open(file, HEADER))
                .hasMessage("The journal " + file + " cannot be opened: the folder does not exist.")
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.remedy()).isEqualTo(remedy));
        assertThatThrownBy(() -> Journal.open(folder, HEADER))
                .hasMessage("The journal " + folder + " cannot be opened: Is a directory.");
    }

    @Test
    void after_a_failure_nothing_more_is_written() {
        Journal journal = Journal.open(file, HEADER);
        journal.close();

        assertThatThrownBy(() -> journal.writeAhead(List.of(JournalLine.ended(Event.REFUSED, ONE, 1))))
                .isInstanceOf(JournalException.class)
                .message()
                .startsWith("The journal " + file + " cannot be written: ");
        assertThat(file).hasContent(FIRST);
    }

    /** An interrupt closes a channel during a write; later results must still be recorded. */
    @Test
    void an_interrupted_thread_keeps_writing_and_stays_interrupted() {
        try (Journal journal = Journal.open(file, HEADER)) {
            Thread.currentThread().interrupt();
            journal.writeAhead(List.of(JournalLine.created(ONE, 2, new PostId("p1"))));
            journal.write(List.of(JournalLine.created(TWO, 3, new PostId("p2"))));

            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(rows()).hasSize(2);
    }
}
