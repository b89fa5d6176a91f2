package dev.socialscheduler.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Post;
import dev.socialscheduler.SocialScheduler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A stream of posts holds one page, so its memory does not grow with the calendar; who stops early asks for no more. */
class StreamMemoryTest {

    private static final int POSTS = 100_000;
    private static final int PAGE = 50;

    /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int OUT_OF_MEMORY = 3;

    @Test
    void a_hundred_thousand_posts_are_listed_in_a_heap_of_64_megabytes() throws Exception {
        try (LongCalendar calendar = new LongCalendar(POSTS)) {
            Ended streaming = list(calendar, "streaming");

            System.out.println(
                    "streamPosts with -Xmx64m: " + streaming.output().strip().replace("\n", ", "));
            assertThat(streaming.code()).as(streaming.output()).isZero();
            assertThat(streaming.output()).startsWith(POSTS + " posts\n");
            assertThat(calendar.pages()).isEqualTo(POSTS / PAGE);
        }
    }

    /** Or else the heap would be large enough for anything, and the test above would show nothing. */
    @Test
    void they_do_not_fit_into_it_all_at_once() throws Exception {
        try (LongCalendar calendar = new LongCalendar(POSTS)) {
            Ended keeping = list(calendar, "keeping");

            System.out.println("kept in a list: out of memory after " + calendar.pages() * PAGE + " posts");
            assertThat(keeping.code()).as(keeping.output()).isEqualTo(OUT_OF_MEMORY);
            assertThat(calendar.pages()).isLessThan(POSTS / PAGE);
        }
    }

    @Test
    void whoever_stops_early_asks_for_no_more_pages() throws IOException {
        try (LongCalendar calendar = new LongCalendar(POSTS);
                SocialScheduler scheduler =
                        SocialScheduler.create(ListPosts.config(calendar.uri().toString()))) {
            try (Stream<Post> posts = scheduler.streamPosts(ListPosts.everything())) {
                assertThat(posts.limit(3 * PAGE)).hasSize(3 * PAGE);
            }
            assertThat(calendar.pages()).isEqualTo(3);

            try (Stream<Post> posts = scheduler.streamPosts(ListPosts.everything())) {
                assertThat(posts.filter(post -> post.text().startsWith("Post " + PAGE + ":"))
                                .findFirst())
                        .isPresent();
            }
            assertThat(calendar.pages()).isEqualTo(3 + 2);
        }
    }

    private static Ended list(LongCalendar calendar, String manner) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ListPosts.class.getName(),
                        calendar.uri().toString(),
                        manner)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output.replace("\r\n", "\n"));
    }

    private record Ended(int code, String output) {}
}
