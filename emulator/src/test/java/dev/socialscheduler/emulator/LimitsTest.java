package dev.socialscheduler.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The plan's queue depth, and the networks' days. */
class LimitsTest {
    private static final String CHANNEL = "bluesky:harbour-bakery";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.with(EmulatorOptions.builder()
            .startAt(Instant.parse("2026-12-04T08:00:00Z"))
            .plan("free")
            .rateLimits(false)
            .build());

    private final TestClient client = new TestClient(emulator.get());

    private String outcome(String channel, String fields) {
        JsonNode payload = client.createPost(channel, fields);
        return payload.path("__typename").asText()
                + (payload.has("message") ? ": " + payload.path("message").asText() : "");
    }

    @Test
    void aFreeChannelHoldsTenScheduledPosts() {
        for (int i = 0; i < 9; i++) {
            client.queued(CHANNEL, "post " + i);
        }
        String eleventh = "\"mode\":\"addToQueue\",\"text\":\"one more\"";

        assertThat(outcome(CHANNEL, eleventh))
                .isEqualTo("LimitReachedError: You have reached the limit of 10 scheduled posts for this channel.");
        assertThat(outcome(CHANNEL, eleventh + ",\"saveToDraft\":true")).isEqualTo("PostActionSuccess");
        assertThat(outcome("mastodon:harbour-bakery", eleventh)).isEqualTo("PostActionSuccess");
        emulator.get().clock().advance(Duration.ofHours(4));
        assertThat(outcome(CHANNEL, eleventh)).isEqualTo("PostActionSuccess");
    }

    @Test
    void aFreeChannelHoldsOneThread() {
        String thread =
                "\"mode\":\"addToQueue\",\"text\":\"#\",\"metadata\":{\"bluesky\":{\"thread\":[{\"text\":\"#\"},{\"text\":\"more\"}]}}";

        assertThat(outcome(CHANNEL, thread.replace("#", "one"))).isEqualTo("PostActionSuccess");
        assertThat(outcome(CHANNEL, thread.replace("#", "two")))
                .isEqualTo("LimitReachedError: You have reached the limit of 1 scheduled threads for this channel.");
    }

    @Test
    void aNetworksDayIsCountedInTheChannelsZone() {
        String facebook = "facebook:harbour-bakery-page";
        for (int i = 0; i < 35; i++) {
            client.created(facebook, "\"mode\":\"shareNow\",\"text\":\"post " + i + "\"");
        }

        assertThat(outcome(facebook, "\"mode\":\"shareNow\",\"text\":\"too much\""))
                .isEqualTo("LimitReachedError: The daily posting limit of 35 posts for Facebook has been reached.");
        String id = emulator.get().world().channel(facebook).id();
        assertThat(limits(id, "")).isEqualTo("[{\"sent\":35,\"scheduled\":0,\"limit\":35,\"isAtLimit\":true}]");
        assertThat(limits(id, ", date: \"2026-12-05\""))
                .isEqualTo("[{\"sent\":0,\"scheduled\":0,\"limit\":35,\"isAtLimit\":false}]");
        emulator.get().clock().set(Instant.parse("2026-12-05T00:00:00Z"));
        assertThat(outcome(facebook, "\"mode\":\"shareNow\",\"text\":\"next day\""))
                .isEqualTo("PostActionSuccess");
    }

    @Test
    void aNetworkWithoutALimitHasNone() {
        assertThat(limits(emulator.get().world().channel(CHANNEL).id(), ", date: \"2026-12-10T23:59:00Z\""))
                .isEqualTo("[{\"sent\":0,\"scheduled\":1,\"limit\":null,\"isAtLimit\":false}]");
    }

    @Test
    void limitsAreReadForOneOrganizationAtATime() {
        String ids = emulator.get().world().channel(CHANNEL).id() + "\", \""
                + emulator.get().world().channel("youtube:northwind-rides").id();

        assertThat(client.send("{ dailyPostingLimits(input: {channelIds: [\"" + ids + "\"]}) { limit } }")
                        .messages())
                .containsExactly("All channels must belong to the same organization");
    }

    private String limits(String id, String date) {
        return client.send("{ dailyPostingLimits(input: {channelIds: [\"" + id + "\"]" + date
                        + "}) { sent scheduled limit isAtLimit } }")
                .data("dailyPostingLimits")
                .toString();
    }
}
