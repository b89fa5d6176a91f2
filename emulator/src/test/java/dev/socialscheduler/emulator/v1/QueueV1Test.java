package dev.socialscheduler.emulator.v1;

import static dev.socialscheduler.emulator.v1.V1Client.pair;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.v1.V1Client.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists with their pages, and the order of the queue. The profile has slots at 08:30, 12:15 and 17:45, Copenhagen. */
class QueueV1Test {
    private static final String PROFILE = "65a1b2c3d4c0000000000001";
    private static final String UPDATES = "profiles/" + PROFILE + "/updates/";

    // a Friday, nine o'clock in Copenhagen
    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final V1Client client = new V1Client(emulator.get());
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void fill() {
        for (String text : List.of("a", "b", "c", "d")) {
            ids.add(create("text=" + text));
        }
    }

    private String create(String... pairs) {
        return client.post("updates/create", pair("profile_ids[]", PROFILE) + "&" + String.join("&", pairs))
                .ok()
                .at("/updates/0/id")
                .asText();
    }

    private List<String> queue() {
        return texts(client.get(UPDATES + "pending").ok());
    }

    private static List<String> texts(JsonNode body) {
        List<String> texts = new ArrayList<>();
        body.path("updates").forEach(update -> {
            if (!update.path("text").asText().startsWith("We close")) {
                texts.add(update.path("text").asText());
            }
        });
        return texts;
    }

    private Reply reorder(String offset, int... places) {
        List<String> pairs = new ArrayList<>();
        for (int place : places) {
            pairs.add(pair("order[]", ids.get(place)));
        }
        pairs.add(offset);
        return client.post(UPDATES + "reorder", pairs.toArray(String[]::new));
    }

    @Test
    void aWholeOrder() {
        List<String> times = client.get(UPDATES + "pending").ok().findValuesAsText("due_at");

        assertThat(texts(reorder("", 3, 1, 0, 2).ok())).containsExactly("d", "b", "a", "c");
        assertThat(queue()).containsExactly("d", "b", "a", "c");
        assertThat(client.get(UPDATES + "pending").ok().findValuesAsText("due_at"))
                .isEqualTo(times);
    }

    @Test
    void partOfAnOrderGoesToTheFrontOrToAnOffset() {
        reorder("", 2).ok();
        assertThat(queue()).containsExactly("c", "a", "b", "d");

        reorder("offset=1", 3, 2).ok();
        assertThat(queue()).containsExactly("a", "d", "c", "b");
        reorder("offset=10", 0).ok();
        assertThat(queue()).containsExactly("d", "c", "b", "a");
    }

    @Test
    void anOrderWithWhatIsNotInTheQueue() {
        ids.add("65a1b2c3d4b0000000000004");
        assertThat(reorder("", 4, 1).status()).isEqualTo(200);
        assertThat(queue()).containsExactly("b", "a", "c", "d");

        ids.set(4, "65a1b2c3d4b0000000000005");
        assertThat(reorder("", 4).line()).isEqualTo("404 {\"error\":\"Update not found\",\"code\":1020}");
    }

    @Test
    void aShuffleIsTheSameAfterEveryReset() {
        JsonNode shuffled = client.post(UPDATES + "shuffle", "count=2").ok();
        List<String> once = queue();
        assertThat(texts(shuffled)).isEqualTo(once.subList(0, 2));
        assertThat(once).containsExactlyInAnyOrder("a", "b", "c", "d").isNotEqualTo(List.of("a", "b", "c", "d"));

        emulator.get().reset();
        fill();
        client.post(UPDATES + "shuffle").ok();
        assertThat(queue()).isEqualTo(once);
    }

    @Test
    void whoIsBehindAPostThatIsSharedMovesUp() {
        List<String> times = client.get(UPDATES + "pending").ok().findValuesAsText("due_at");
        client.post("updates/" + ids.get(1) + "/share").ok();

        assertThat(queue()).containsExactly("a", "c", "d");
        assertThat(client.get(UPDATES + "pending")
                        .ok()
                        .findValuesAsText("due_at")
                        .subList(0, 3))
                .isEqualTo(times.subList(0, 3));
    }

    @Test
    void moveToTop() {
        JsonNode moved = client.post("updates/" + ids.get(2) + "/move_to_top").ok();

        assertThat(moved.path("text").asText()).isEqualTo("c");
        assertThat(queue()).containsExactly("c", "a", "b", "d");
    }

    @Test
    void otherSlots() {
        client.post(
                        "profiles/" + PROFILE + "/schedules/update",
                        "schedules[0][days][]=tue&schedules[0][days][]=mon&schedules[0][times][]=20:00&schedules[0][times][]=07:15",
                        "schedules[1][days][]=someday&schedules[1][times][]=09:00&schedules[2][days][]=wed&schedules[2][times][]=25:00")
                .ok();

        assertThat(client.get("profiles/" + PROFILE + "/schedules").text())
                .isEqualTo("[{\"days\":[\"mon\",\"tue\"],\"times\":[\"07:15\",\"20:00\"]}]");
        assertThat(client.get(UPDATES + "pending").ok().findValuesAsText("day").subList(0, 4))
                .containsExactly(
                        "Monday 7th December", "Monday 7th December", "Tuesday 8th December", "Tuesday 8th December");
    }

    @Test
    void aMalformedScheduleEmptiesIt() {
        assertThat(client.post("profiles/" + PROFILE + "/schedules/update", "schedules=mon")
                        .text())
                .isEqualTo("{\"success\":true}");

        assertThat(client.get("profiles/" + PROFILE + "/schedules").text()).isEqualTo("[]");
        assertThat(client.get("updates/" + ids.get(0)).ok().path("due_at")).hasToString("0");
    }

    @Test
    void pages() {
        JsonNode second = client.get(UPDATES + "pending", "page=2", "count=2").ok();

        assertThat(second.path("total").asInt()).isEqualTo(5);
        assertThat(texts(second)).containsExactly("c", "d");
        assertThat(client.get(UPDATES + "pending", "page=4", "count=2").text())
                .isEqualTo("{\"total\":5,\"updates\":[]}");
        assertThat(client.get(UPDATES + "pending", "page=999999999", "count=300")
                        .ok()
                        .path("updates"))
                .isEmpty();
    }

    @Test
    void twentyAreAPageAndAHundredTheMost() {
        emulator.get().clock().advance(Duration.ofMinutes(1));
        for (int i = 0; i < 26; i++) {
            create("text=" + i);
        }

        assertThat(client.get(UPDATES + "pending").ok().path("updates")).hasSize(20);
        assertThat(client.get(UPDATES + "pending", "count=300").ok().path("updates"))
                .hasSize(31);
    }

    @Test
    void onlyWhatIsNewer() {
        long now = emulator.get().clock().instant().getEpochSecond();
        assertThat(client.get(UPDATES + "pending", "since=" + (now - 1)).ok().path("total"))
                .hasToString("4");
        assertThat(client.get(UPDATES + "pending", "since=" + now).ok().path("total"))
                .hasToString("0");

        emulator.get().clock().advance(Duration.ofDays(1));
        assertThat(texts(client.get(UPDATES + "sent", "since=" + now).ok())).containsExactly("b", "a");
        assertThat(client.get(UPDATES + "sent").ok().path("total")).hasToString("3");
    }

    @Test
    void whatFailedStaysPending() {
        emulator.get().world().failPublishing(PROFILE, "Closed.");
        emulator.get().clock().advance(Duration.ofHours(6));

        assertThat(client.get(UPDATES + "pending").ok().findValuesAsText("status"))
                .containsExactly("error", "buffer", "buffer", "buffer", "buffer");
        assertThat(client.get("updates/" + ids.get(0)).ok().path("error").asText())
                .isEqualTo("Closed.");
    }
}
