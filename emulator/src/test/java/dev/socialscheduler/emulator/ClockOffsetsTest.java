package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.TestClient.Reply;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The clocks of the world and of the edge may differ from the client's, and from each other. */
class ClockOffsetsTest {
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.with(EmulatorOptions.builder()
            .startAt(START)
            .worldClockOffset(Duration.ofSeconds(-40))
            .edgeClockOffset(Duration.ofMinutes(5))
            .build());

    private final TestClient client = new TestClient(emulator.get());
    private final EmulatorClock clock = emulator.get().clock();

    private static final String LIMITED = "{ account { id } }";

    private Instant createdAt() {
        JsonNode post = client.queued("bluesky:harbour-bakery", "Hello");
        return emulator.get().world().posts().stream()
                .filter(stored -> stored.id().equals(post.get("id").asText()))
                .map(Post::createdAt)
                .findFirst()
                .orElseThrow();
    }

    private Reply settings(String method, String body) {
        return client.send(HttpRequest.newBuilder(emulator.get().baseUri().resolve("_emulator/clock"))
                .method(method, BodyPublishers.ofString(body)));
    }

    @Test
    void the_world_dates_posts_by_its_own_clock() {
        assertThat(createdAt()).isEqualTo(START.minusSeconds(40));
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void the_edge_dates_answers_by_its_own_clock() {
        Reply reply = client.send(LIMITED);

        assertThat(reply.header("Date")).containsExactly("Tue, 01 Dec 2026 08:05:00 GMT");
    }

    @Test
    void offsets_can_change_and_return_with_a_reset() {
        clock.worldOffset(Duration.ofSeconds(90));
        clock.edgeOffset(Duration.ZERO);

        assertThat(createdAt()).isEqualTo(START.plusSeconds(90));
        assertThat(client.send(LIMITED).header("Date")).containsExactly("Tue, 01 Dec 2026 08:00:00 GMT");

        emulator.get().reset();

        assertThat(clock.worldOffset()).isEqualTo(Duration.ofSeconds(-40));
        assertThat(clock.edge().instant()).isEqualTo(START.plusSeconds(300));
    }

    @Test
    void both_clocks_follow_the_emulators_clock() {
        clock.advance(Duration.ofHours(1));

        assertThat(clock.world().instant()).isEqualTo(START.plusSeconds(3600 - 40));
        assertThat(clock.edge().instant()).isEqualTo(START.plusSeconds(3600 + 300));
    }

    @Test
    void a_post_is_sent_when_its_time_has_come_by_the_clock_of_the_world() {
        JsonNode post = client.created(
                "bluesky:harbour-bakery",
                "\"mode\":\"customScheduled\",\"text\":\"At nine\",\"dueAt\":\"2026-12-01T09:00:00Z\"");
        clock.advance(Duration.ofHours(1));
        assertThat(status(post)).isEqualTo(PostStatus.SCHEDULED);

        clock.worldOffset(Duration.ZERO);

        assertThat(status(post)).isEqualTo(PostStatus.SENT);
    }

    private static PostStatus status(JsonNode post) {
        return emulator.get().world().posts().stream()
                .filter(stored -> stored.id().equals(post.get("id").asText()))
                .map(Post::status)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void offsets_are_read_and_set_over_http() {
        assertThat(settings("GET", "").text())
                .isEqualTo("{\"now\":\"2026-12-01T08:00:00Z\",\"worldOffset\":\"PT-40S\",\"edgeOffset\":\"PT5M\"}");
        assertThat(settings("POST", "{\"worldOffset\":\"PT0S\",\"edgeOffset\":\"PT-1S\"}")
                        .text())
                .isEqualTo("{\"now\":\"2026-12-01T08:00:00Z\",\"edgeOffset\":\"PT-1S\"}");
        assertThat(clock.edgeOffset()).isEqualTo(Duration.ofSeconds(-1));
    }
}
