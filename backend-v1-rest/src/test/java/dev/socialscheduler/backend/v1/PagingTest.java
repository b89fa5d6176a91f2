package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.Cursor;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two numbered lists of v1 are one list behind one cursor. */
class PagingTest {

    private static Answer page(int total, String... ids) {
        String updates = Arrays.stream(ids)
                .map(id -> Samples.UPDATE.replace(Samples.POST.value(), id))
                .collect(Collectors.joining(","));
        return Answer.ok("{\"total\":" + total + ",\"updates\":[" + updates + "]}");
    }

    private static PostQuery.Builder query(PostStatus... statuses) {
        return PostQuery.builder().channels(Samples.CHANNEL).statuses(statuses).pageSize(2);
    }

    @Test
    void the_sent_list_follows_the_pending_one() {
        try (ScriptedServer server = new ScriptedServer(page(3, "p1", "p2"), page(3, "p3"), page(2, "s1", "s2"));
                SocialScheduler scheduler = V1Wiring.to(server.uri("/1/")).guarded()) {
            assertThat(scheduler.streamPosts(query().build()).map(Post::id))
                    .extracting(Object::toString)
                    .containsExactly("p1", "p2", "p3", "s1", "s2");
            assertThat(server.received())
                    .extracting(Received::line)
                    .extracting(line -> line.replaceFirst(".*/updates/", ""))
                    .containsExactly(
                            "pending.json?page=1&count=2", "pending.json?page=2&count=2", "sent.json?page=1&count=2");
        }
    }

    @Test
    void one_status_is_one_list_and_knows_its_total() {
        try (ScriptedServer server = new ScriptedServer(page(3, "s1", "s2"), page(3, "s3"));
                SocialScheduler scheduler = V1Wiring.to(server.uri("/1/")).guarded()) {
            Page<Post> first = scheduler.posts(query(PostStatus.SENT).build());
            Page<Post> second =
                    scheduler.posts(query(PostStatus.SENT).build().after(Cursor.parse(String.valueOf(first.next()))));

            assertThat(first.total()).isEqualTo(3);
            assertThat(first.next()).hasToString("v1-rest:sent-2-2-2");
            assertThat(second.hasNext()).isFalse();
            assertThat(server.received())
                    .extracting(Received::line)
                    .allMatch(line -> line.contains("/updates/sent.json?page="));
        }
    }

    @Test
    void a_server_that_holds_fewer_posts_on_a_page_than_asked_for_loses_none() {
        try (ScriptedServer server = new ScriptedServer(page(3, "p1"), page(3, "p2"), page(3, "p3"), page(9));
                SocialScheduler scheduler = V1Wiring.to(server.uri("/1/")).guarded()) {
            assertThat(scheduler.streamPosts(
                            query(PostStatus.SCHEDULED).pageSize(100).build()))
                    .hasSize(3);
            assertThat(server.received()).hasSize(3);
        }
    }

    @Test
    void a_list_that_shrinks_while_it_is_read_ends() {
        try (ScriptedServer server = new ScriptedServer(page(5, "p1", "p2"), page(5));
                SocialScheduler scheduler = V1Wiring.to(server.uri("/1/")).guarded()) {
            assertThat(scheduler.streamPosts(query(PostStatus.SCHEDULED).build()))
                    .hasSize(2);
        }
    }

    @Test
    void posts_made_before_a_time_are_left_out_to_the_second_that_v1_tells() {
        try (ScriptedServer server = new ScriptedServer(page(2, "p1", "p2"));
                SocialScheduler scheduler = V1Wiring.to(server.uri("/1/")).guarded()) {
            PostQuery.Builder query = query(PostStatus.SCHEDULED);
            Instant made = Instant.ofEpochSecond(1_700_000_000);

            Page<Post> same =
                    scheduler.posts(query.createdAt(TimeRange.from(made)).build());
            Page<Post> sameSecond = scheduler.posts(
                    query.createdAt(TimeRange.from(made.plusMillis(999))).build());
            Page<Post> later = scheduler.posts(
                    query.createdAt(TimeRange.from(made.plusMillis(1_000))).build());

            assertThat(same.items()).hasSize(2);
            assertThat(sameSecond.items()).hasSize(2);
            assertThat(same.total()).isNull();
            assertThat(later.items()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sent-1-2-0", "pending-1-2-0", "x", "scheduled-1-2", "scheduled-1-2-999999999999"})
    void a_cursor_of_another_query_is_refused_before_any_request(String position) {
        try (ScriptedServer server = new ScriptedServer(page(0));
                SocialScheduler scheduler = V1Wiring.to(server.uri("/1/")).guarded()) {
            PostQuery query = query(PostStatus.SCHEDULED).build().after(new Cursor("v1-rest", position));

            assertThatExceptionOfType(InvalidPostException.class)
                    .isThrownBy(() -> scheduler.posts(query))
                    .withMessage("after: This cursor belongs to another query. Correct the request; nothing was sent."
                            + " [posts on v1-rest; nothing was changed]");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void posts_of_another_channel_are_not_believed() {
        String foreign = "{\"total\":1,\"updates\":[" + Samples.UPDATE.replace(Samples.CHANNEL.value(), "c9") + "]}";
        try (ScriptedServer server = new ScriptedServer(Answer.ok(foreign));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            assertThatExceptionOfType(UnreadableResponseException.class)
                    .isThrownBy(() -> scheduler.posts(query().build()))
                    .withMessageStartingWith(
                            "The provider's response could not be read: it describes c9, not " + Samples.CHANNEL + ".");
        }
    }
}
