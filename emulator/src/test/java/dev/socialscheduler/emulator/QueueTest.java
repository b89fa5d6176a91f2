package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The channel bluesky:harbour-bakery has the slots 08:30, 12:15, 17:45 on weekdays and 10:00 at weekends, Copenhagen. */
class QueueTest {
    private static final String CHANNEL = "bluesky:harbour-bakery";

    // a Friday, nine o'clock in Copenhagen
    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final TestClient client = new TestClient(emulator.get());

    private static List<String> queue(String channel) {
        String id = emulator.get().world().channel(channel).id();
        return emulator.get().world().posts().stream()
                .filter(post -> post.channelId().equals(id) && post.status() == PostStatus.SCHEDULED)
                .filter(post -> post.dueAt() != null && post.sequence() > 0)
                .sorted(Comparator.comparing(post -> Objects.requireNonNull(post.dueAt())))
                .map(post -> post.text() + " " + post.dueAt())
                .toList();
    }

    private JsonNode move(JsonNode post, String position) {
        return client.send(
                        "mutation { movePostInQueue(input: {id: \""
                                + post.path("id").asText() + "\", position: "
                                + position
                                + "}) { __typename ... on PostActionSuccess { post { dueAt } } ... on MutationError { message } } }")
                .data("movePostInQueue");
    }

    private JsonNode next(String text) {
        return client.created(CHANNEL, "\"mode\":\"shareNext\",\"text\":\"" + text + "\"");
    }

    @Test
    void eachPostTakesTheNextFreeSlotOfTheChannelsZone() {
        List.of("a", "b", "c", "d", "e").forEach(text -> client.queued(CHANNEL, text));

        assertThat(queue(CHANNEL))
                .containsExactly(
                        "a 2026-12-04T11:15:00Z",
                        "b 2026-12-04T16:45:00Z",
                        "c 2026-12-05T09:00:00Z",
                        "d 2026-12-06T09:00:00Z",
                        "e 2026-12-07T07:30:00Z");
    }

    @Test
    void aTimeOfOnesOwnOccupiesASlot() {
        client.created(CHANNEL, "\"mode\":\"customScheduled\",\"dueAt\":\"2026-12-04T11:15:00Z\",\"text\":\"fixed\"");

        assertThat(client.queued(CHANNEL, "a").path("dueAt").asText()).isEqualTo("2026-12-04T16:45:00.000Z");
    }

    @Test
    void aFreedSlotIsTakenAgain() {
        JsonNode first = client.queued(CHANNEL, "a");
        client.queued(CHANNEL, "b");
        client.send("mutation { deletePost(input: {id: \"" + first.path("id").asText() + "\"}) { __typename } }");

        assertThat(client.queued(CHANNEL, "c").path("dueAt").asText()).isEqualTo("2026-12-04T11:15:00.000Z");
    }

    @Test
    void shareNextTakesTheFrontAndPushesOthersBackUpToTheFirstGap() {
        client.queued(CHANNEL, "a");
        JsonNode gap = client.queued(CHANNEL, "b");
        client.queued(CHANNEL, "c");
        client.send("mutation { deletePost(input: {id: \"" + gap.path("id").asText() + "\"}) { __typename } }");

        assertThat(next("n").path("dueAt").asText()).isEqualTo("2026-12-04T11:15:00.000Z");
        assertThat(queue(CHANNEL))
                .containsExactly("n 2026-12-04T11:15:00Z", "a 2026-12-04T16:45:00Z", "c 2026-12-05T09:00:00Z");
    }

    @Test
    void shareNextLeavesFixedTimesAlone() {
        client.created(CHANNEL, "\"mode\":\"customScheduled\",\"dueAt\":\"2026-12-04T11:15:00Z\",\"text\":\"fixed\"");
        next("n");

        assertThat(queue(CHANNEL)).containsExactly("fixed 2026-12-04T11:15:00Z", "n 2026-12-04T16:45:00Z");
    }

    @Test
    void aPostMovesToTheTopAndToTheBottom() {
        JsonNode a = client.queued(CHANNEL, "a");
        client.queued(CHANNEL, "b");
        JsonNode c = client.queued(CHANNEL, "c");

        assertThat(move(c, "top").toString())
                .isEqualTo("{\"__typename\":\"PostActionSuccess\",\"post\":{\"dueAt\":\"2026-12-04T11:15:00.000Z\"}}");
        assertThat(queue(CHANNEL))
                .containsExactly("c 2026-12-04T11:15:00Z", "a 2026-12-04T16:45:00Z", "b 2026-12-05T09:00:00Z");
        move(a, "bottom");
        assertThat(queue(CHANNEL))
                .containsExactly("c 2026-12-04T11:15:00Z", "b 2026-12-05T09:00:00Z", "a 2026-12-06T09:00:00Z");
    }

    @Test
    void whatHasNoPlaceInTheQueueCannotMove() {
        JsonNode fixed = client.created(
                CHANNEL, "\"mode\":\"customScheduled\",\"dueAt\":\"2026-12-09T11:15:00Z\",\"text\":\"fixed\"");
        JsonNode slotless = client.queued("bluesky:northwind-cycling", "nowhere");
        String refusal =
                "{\"__typename\":\"VoidMutationError\",\"message\":\"Only a post with a slot in the queue can be moved\"}";

        assertThat(move(fixed, "top").toString()).isEqualTo(refusal);
        assertThat(move(slotless, "top").toString()).isEqualTo(refusal);
        assertThat(client.send(
                                "mutation { movePostInQueue(input: {id: \"000000000000000000000000\", position: top}) { ... on MutationError { message } } }")
                        .data("movePostInQueue")
                        .toString())
                .isEqualTo("{\"message\":\"Post not found\"}");
    }

    @Test
    void aChannelWithoutSlotsAcceptsAndNeverSends() {
        JsonNode post = client.queued("bluesky:northwind-cycling", "waiting");
        emulator.get().clock().advance(Duration.ofDays(100));

        assertThat(post.path("dueAt").isNull()).isTrue();
        assertThat(stored(post).status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(client.created("bluesky:northwind-cycling", "\"mode\":\"shareNext\",\"text\":\"x\"")
                        .path("dueAt")
                        .isNull())
                .isTrue();
    }

    @Test
    void aPausedQueueAcceptsAndNeverSendsUntilItGoesOn() {
        JsonNode post = client.created(
                "tiktok:harbourbakes",
                "\"mode\":\"addToQueue\",\"text\":\"v\",\"assets\":[{\"video\":{\"url\":\"https://m.example/a.mp4\"}}]");
        assertThat(post.path("dueAt").asText()).isEqualTo("2026-12-04T23:00:00.000Z");
        emulator.get().clock().advance(Duration.ofDays(3));
        assertThat(stored(post).status()).isEqualTo(PostStatus.SCHEDULED);

        emulator.get()
                .world()
                .pauseQueue(
                        emulator.get().world().channel("tiktok:harbourbakes").id(), false);
        assertThat(stored(post).dueAt()).isEqualTo("2026-12-07T23:00:00Z");
        emulator.get().clock().advance(Duration.ofDays(1));
        assertThat(stored(post).status()).isEqualTo(PostStatus.SENT);
    }

    @Test
    void slotsKeepTheirWallClockTimeOverTheChangeOfClocks() {
        emulator.get().clock().set(Instant.parse("2027-03-27T12:00:00Z"));

        // Sunday 28 March 2027 is the first day of summer time in Copenhagen
        assertThat(client.queued(CHANNEL, "a").path("dueAt").asText()).isEqualTo("2027-03-28T08:00:00.000Z");
        emulator.get().clock().set(Instant.parse("2027-10-30T12:00:00Z"));
        assertThat(client.queued(CHANNEL, "b").path("dueAt").asText()).isEqualTo("2027-10-31T09:00:00.000Z");
    }

    private static Post stored(JsonNode post) {
        return emulator.get().world().post(post.path("id").asText()).orElseThrow();
    }
}
