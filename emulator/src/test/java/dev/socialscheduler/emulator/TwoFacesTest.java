package dev.socialscheduler.emulator;

import static dev.socialscheduler.emulator.v1.V1Client.pair;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.TestClient.Reply;
import dev.socialscheduler.emulator.v1.V1Client;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The two APIs look at one world. */
class TwoFacesTest {
    private static final String BLUESKY = "65a1b2c3d4c0000000000001";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final TestClient graphQl = new TestClient(emulator.get());
    private final V1Client v1 = new V1Client(emulator.get());

    private JsonNode post(String id) {
        return graphQl.send(
                        "{ post(input: {id: \"" + id
                                + "\"}) { id text status dueAt channelId shareMode assets { source } metadata { ... on InstagramPostMetadata { type } } } }")
                .data("post");
    }

    @Test
    void aPostOfTheOlderApiIsSeenThroughGraphQl() {
        String id = v1.post(
                        "updates/create",
                        "profile_ids[]=65a1b2c3d4c0000000000003",
                        "text=x",
                        pair("media[photo]", "http://m.example/p.jpg"))
                .ok()
                .at("/updates/0/id")
                .asText();

        assertThat(post(id))
                .hasToString(
                        "{\"id\":\"" + id
                                + "\",\"text\":\"x\",\"status\":\"scheduled\",\"dueAt\":\"2026-12-04T17:30:00.000Z\",\"channelId\":\"65a1b2c3d4c0000000000003\","
                                + "\"shareMode\":\"addToQueue\",\"assets\":[{\"source\":\"http://m.example/p.jpg\"}],\"metadata\":{\"type\":\"post\"}}");
    }

    @Test
    void aPostOfGraphQlIsSeenThroughTheOlderApiAndCanBeChangedThere() {
        String id = graphQl.created(
                        "bluesky:harbour-bakery",
                        "\"mode\":\"addToQueue\",\"text\":\"x\",\"assets\":[{\"image\":{\"url\":\"https://m.example/1.jpg\"}},{\"image\":{\"url\":\"https://m.example/2.jpg\"}}]")
                .path("id")
                .asText();
        JsonNode update = v1.get("updates/" + id).ok();

        assertThat(update.path("profile_id").asText()).isEqualTo(BLUESKY);
        assertThat(update.at("/media/picture").asText()).isEqualTo("https://m.example/1.jpg");
        assertThat(update.path("extra_media"))
                .hasToString("[{\"photo\":\"https://m.example/2.jpg\",\"thumbnail\":\"https://m.example/2.jpg\"}]");
        v1.post("updates/" + id + "/update", "text=y").ok();
        assertThat(post(id).path("text").asText()).isEqualTo("y");
        v1.post("updates/" + id + "/destroy").ok();
        assertThat(emulator.get().world().post(id)).isEmpty();
    }

    @Test
    void aRetweetOfTheOlderApiIsSeenThroughGraphQl() {
        String id = v1.post("updates/create", "profile_ids[]=65a1b2c3d4c0000000000009", pair("retweet[tweet_id]", "17"))
                .ok()
                .at("/updates/0/id")
                .asText();

        assertThat(graphQl.send("{ post(input: {id: \"" + id
                                + "\"}) { metadata { ... on TwitterPostMetadata { retweet { id url text createdAt"
                                + " user { name username avatar } thumbnails } } } } }")
                        .data("post"))
                .hasToString(
                        "{\"metadata\":{\"retweet\":{\"id\":\"17\",\"url\":\"https://twitter.example/somebody/status/17\",\"text\":\"\","
                                + "\"createdAt\":\"1970-01-01T00:00:00.000Z\",\"user\":{\"name\":\"Somebody\",\"username\":\"somebody\","
                                + "\"avatar\":\"https://twitter.example/somebody.jpg\"},\"thumbnails\":[]}}}");
    }

    @Test
    void statusesOfEitherSide() {
        graphQl.created("bluesky:harbour-bakery", "\"mode\":\"addToQueue\",\"text\":\"q\"");
        String draft = graphQl.created(
                        "bluesky:harbour-bakery", "\"mode\":\"addToQueue\",\"saveToDraft\":true,\"text\":\"d\"")
                .path("id")
                .asText();
        String reminder = graphQl.created(
                        "bluesky:harbour-bakery",
                        "\"mode\":\"shareNow\",\"schedulingType\":\"notification\",\"text\":\"n\"")
                .path("id")
                .asText();

        assertThat(v1.get("updates/" + draft).ok().path("status").asText()).isEqualTo("draft");
        assertThat(v1.get("updates/" + draft).ok().path("due_at")).hasToString("0");
        assertThat(v1.get("updates/" + reminder).ok().path("status").asText()).isEqualTo("notified");
        assertThat(v1.get("profiles/" + BLUESKY + "/updates/pending").ok().findValuesAsText("text"))
                .containsExactly("q", "We close at four on Sunday for the harbour fair.");
        emulator.get().clock().advance(Duration.ofDays(1));
        assertThat(v1.get("profiles/" + BLUESKY + "/updates/sent").ok().findValuesAsText("status"))
                .containsExactly("sent", "notified", "sent");
    }

    @Test
    void whatTheOneHasTheOtherRefusesAsARepetition() {
        graphQl.queued("bluesky:harbour-bakery", "once");

        assertThat(v1.post("updates/create", pair("profile_ids[]", BLUESKY), "text=once")
                        .json()
                        .path("code"))
                .hasToString("1025");
    }

    @Test
    void theOrderOfTheQueueAndOtherSlotsAreSeenThroughGraphQl() {
        String a = graphQl.queued("bluesky:harbour-bakery", "a").path("id").asText();
        String b = graphQl.queued("bluesky:harbour-bakery", "b").path("id").asText();
        v1.post("profiles/" + BLUESKY + "/updates/reorder", "order[]=" + b, "order[]=" + a)
                .ok();
        assertThat(post(b).path("dueAt").asText()).isEqualTo("2026-12-04T11:15:00.000Z");

        v1.post("profiles/" + BLUESKY + "/schedules/update", "schedules[0][days][]=sat&schedules[0][times][]=06:00")
                .ok();
        assertThat(post(b).path("dueAt").asText()).isEqualTo("2026-12-05T05:00:00.000Z");
        assertThat(graphQl.send("{ channel(input: {id: \"" + BLUESKY + "\"}) { postingSchedule { day times } } }")
                        .text())
                .contains("{\"day\":\"sat\",\"times\":[\"06:00\"]}")
                .contains("{\"day\":\"mon\",\"times\":[]}");
    }

    @Test
    void aTokenIsNoKey() {
        Reply reply = new TestClient(emulator.get(), emulator.get().v1Token()).send("{ account { id } }");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.messages()).containsExactly("Access token is not valid");
    }

    @Test
    void eachHasItsOwnBudget() {
        for (int i = 0; i < 61; i++) {
            v1.get("user");
        }

        assertThat(graphQl.send("{ account { id } }").header("RateLimit")).contains("\"100-in-15min\";r=99;t=900");
    }

    @Test
    void postsThatWereMadeOnTheNetwork(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("world.json"), """
                {
                  "accounts": [{"id": "a00000000000000000000001", "email": "a@x.example", "name": "A", "timezone": "Europe/Paris", "keys": ["k"]}],
                  "organizations": [{"id": "b00000000000000000000001", "account": "a00000000000000000000001", "name": "B"}],
                  "channels": [{"id": "c00000000000000000000001", "organization": "b00000000000000000000001", "service": "twitter", "name": "c", "timezone": "Asia/Tokyo"}],
                  "posts": [
                    {"id": "d00000000000000000000001", "channel": "c00000000000000000000001", "status": "sent", "sentAgo": "P1D", "text": "hi", "native": true},
                    {"id": "d00000000000000000000002", "channel": "c00000000000000000000001", "status": "sent", "sentAgo": "P2D", "text": "@you hi", "native": true},
                    {"id": "d00000000000000000000003", "channel": "c00000000000000000000001", "status": "sent", "sentAgo": "P3D", "text": "ours"}
                  ]
                }
                """);
        EmulatorOptions options = EmulatorOptions.builder()
                .world(file)
                .startAt(Instant.parse("2026-12-04T08:00:00Z"))
                .build();
        try (Emulator other = Emulator.start(options)) {
            V1Client client = new V1Client(other);
            String sent = "profiles/c00000000000000000000001/updates/sent";

            assertThat(other.v1Token()).isEqualTo("1/a00000000000000000000001");
            assertThat(client.get(sent).ok().findValuesAsText("status")).containsExactly("service", "sent");
            assertThat(client.get(sent, "filter=all").ok().findValuesAsText("status"))
                    .containsExactly("service", "service_reply", "sent");
        }
    }
}
