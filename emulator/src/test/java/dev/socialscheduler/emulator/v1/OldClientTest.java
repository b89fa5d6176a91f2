package dev.socialscheduler.emulator.v1;

import static dev.socialscheduler.emulator.v1.V1Client.pair;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.EmulatorExtension;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a script from the time of the older API does in a day, in the order in which it does it. */
class OldClientTest {
    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final V1Client client = new V1Client(emulator.get());

    @Test
    void doesItsWholeJob() {
        assertThat(client.get("user").ok().path("plan").asText()).isEqualTo("team");
        JsonNode profiles = client.get("profiles").ok();
        String bluesky = profiles.get(0).path("id").asText();
        String mastodon = profiles.get(1).path("id").asText();
        String pendingPath = "profiles/" + bluesky + "/updates/pending";
        assertThat(client.get(pendingPath, "page=1", "count=20")
                        .ok()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.get("profiles/" + bluesky + "/updates/sent").ok().path("updates"))
                .hasSize(1);

        JsonNode created = client.post(
                        "updates/create",
                        pair("profile_ids[]", bluesky),
                        pair("profile_ids[]", mastodon),
                        pair("text", "Fresh bread & buns 🥐"))
                .ok();
        assertThat(created.path("updates")).hasSize(2);
        String first = created.at("/updates/0/id").asText();
        String other = created.at("/updates/1/id").asText();
        JsonNode edited = client.post("updates/" + first + "/update", pair("text", "Edited"))
                .ok();
        assertThat(edited.at("/update/text").asText()).isEqualTo("Edited");
        assertThat(client.post("updates/" + other + "/share").text()).isEqualTo("{\"success\":true}");
        assertThat(client.get("updates/" + other).ok().path("status").asText()).isEqualTo("sent");

        List<String> more = List.of(create(bluesky, "two"), create(bluesky, "three"), create(bluesky, "four"));
        assertThat(client.post("updates/" + first + "/destroy").text()).isEqualTo("{\"success\":true}");
        assertThat(client.post("updates/" + more.get(2) + "/move_to_top")
                        .ok()
                        .path("id")
                        .asText())
                .isEqualTo(more.get(2));
        JsonNode reordered = client.post(
                        "profiles/" + bluesky + "/updates/reorder",
                        pair("order[]", more.get(1)),
                        pair("order[]", more.get(0)),
                        pair("order[]", more.get(2)))
                .ok();
        assertThat(reordered.path("updates").findValuesAsText("text").subList(0, 3))
                .containsExactly("three", "two", "four");
        assertThat(client.post("profiles/" + bluesky + "/updates/shuffle").ok().path("updates"))
                .hasSize(4);

        assertThat(client.get("profiles/" + bluesky + "/schedules").ok()).hasSize(2);
        assertThat(client.post(
                                "profiles/" + bluesky + "/schedules/update",
                                pair("schedules[0][days][]", "mon"),
                                pair("schedules[0][times][]", "08:00"))
                        .text())
                .isEqualTo("{\"success\":true}");
        assertThat(client.get("profiles/" + bluesky + "/schedules").text())
                .isEqualTo("[{\"days\":[\"mon\"],\"times\":[\"08:00\"]}]");
        assertThat(client.get("info/configuration").ok().at("/services/twitter/types/profile/character_limit"))
                .hasToString("280");
        assertThat(client.get("links/shares", pair("url", "https://acme.example/"))
                        .ok()
                        .path("shares")
                        .isInt())
                .isTrue();
        assertThat(client.post("user/deauthorize").text())
                .isEqualTo("{\"success\":true,\"message\":\"Access successfully revoked!\"}");
        assertThat(client.get("user").status()).isEqualTo(401);
    }

    private String create(String profile, String text) {
        JsonNode created = client.post("updates/create", pair("profile_ids[]", profile), pair("text", text))
                .ok();
        return created.at("/updates/0/id").asText();
    }
}
