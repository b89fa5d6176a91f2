package dev.socialscheduler.emulator.v1;

import static dev.socialscheduler.emulator.v1.V1Client.pair;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.EmulatorExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shape of every answer, and the whole JSON of the documented ones. */
class AnswersTest {
    private static final String BLUESKY = "65a1b2c3d4c0000000000001";
    private static final String FACEBOOK = "65a1b2c3d4c0000000000004";
    private static final String TWITTER = "65a1b2c3d4c0000000000009";

    // a Friday, nine o'clock in Copenhagen; 1796371200 in unix seconds
    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final V1Client client = new V1Client(emulator.get());

    private void documentedFieldsOnly() {
        emulator.get().v1Quirks().show(V1Quirk.DOCUMENTED_FIELDS_ONLY);
    }

    private static String shape(JsonNode body) {
        if (body.isArray()) {
            return "[" + (body.isEmpty() ? "" : shape(body.get(0))) + "]";
        }
        if (!body.isObject()) {
            return "value";
        }
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        return names.size() > 6 ? "object with " + (body.has("profile_id") ? "profile_id" : "id") : names.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET  | user                                          |                       | object with id
                    POST | user/deauthorize                              |                       | [success, message]
                    GET  | profiles                                      |                       | [object with id]
                    GET  | profiles/65a1b2c3d4c0000000000001             |                       | object with id
                    GET  | profiles/65a1b2c3d4c0000000000001/schedules   |                       | [[days, times]]
                    POST | profiles/65a1b2c3d4c0000000000001/schedules/update | schedules[0][days][]=mon | [success]
                    GET  | updates/65a1b2c3d4b0000000000001              |                       | object with profile_id
                    GET  | profiles/65a1b2c3d4c0000000000001/updates/pending |                   | [total, updates]
                    GET  | profiles/65a1b2c3d4c0000000000001/updates/sent |                      | [total, updates]
                    GET  | updates/65a1b2c3d4b0000000000001/interactions | event=likes           | [total, interactions]
                    POST | profiles/65a1b2c3d4c0000000000002/updates/reorder | order[]=65a1b2c3d4b0000000000005 | [success, updates]
                    POST | profiles/65a1b2c3d4c0000000000001/updates/shuffle | count=1           | [success, updates]
                    POST | updates/create | profile_ids[]=65a1b2c3d4c0000000000001&text=x        | [success, buffer_count, buffer_percentage, updates]
                    POST | updates/65a1b2c3d4b0000000000004/update       | text=x                | [success, buffer_count, buffer_percentage, update]
                    POST | updates/65a1b2c3d4b0000000000004/share        |                       | [success]
                    POST | updates/65a1b2c3d4b0000000000004/destroy      |                       | [success]
                    POST | updates/65a1b2c3d4b0000000000005/move_to_top  |                       | object with profile_id
                    GET  | links/shares                                  | url=http://a.example/ | [shares]
                    GET  | info/configuration                            |                       | [services, media]
                    """)
    void everyEndpointHasItsShape(String method, String name, String parameters, String shape) {
        String given = parameters == null ? "" : parameters;
        JsonNode body = method.equals("GET")
                ? client.get(name, given).ok()
                : client.post(name, given).ok();

        assertThat(shape(body)).isEqualTo(shape);
    }

    @Test
    void user() {
        documentedFieldsOnly();

        assertThat(client.get("user").text())
                .isEqualTo(
                        "{\"id\":\"65a1b2c3d4a0000000000001\",\"activity_at\":1796371200,\"created_at\":1718611200,\"plan\":\"team\",\"timezone\":\"Europe/Copenhagen\"}");
    }

    @Test
    void profile() {
        documentedFieldsOnly();
        String twitter =
                "{\"id\":\"65a1b2c3d4c0000000000009\",\"avatar\":\"https://media.example/avatars/65a1b2c3d4c0000000000009.png\","
                        + "\"created_at\":1761811200,\"default\":false,\"formatted_username\":\"@northwind-cycling\","
                        + "\"schedules\":[{\"days\":[\"mon\",\"tue\",\"wed\",\"thu\",\"fri\"],\"times\":[\"07:00\",\"12:00\",\"18:00\"]},{\"days\":[\"sat\",\"sun\"],\"times\":[\"09:00\"]}],"
                        + "\"service\":\"twitter\",\"service_id\":\"twitter-1009\",\"service_username\":\"northwind-cycling\",\"statistics\":{\"followers\":3373},"
                        + "\"team_members\":[\"65a1b2c3d4a0000000000001\"],\"timezone\":\"America/New_York\",\"user_id\":\"65a1b2c3d4a0000000000001\"}";

        assertThat(client.get("profiles/" + TWITTER).text()).isEqualTo(twitter);
        assertThat(client.get("profiles").ok().get(8)).hasToString(twitter);
        assertThat(client.get("profiles").ok()).hasSize(14);
        assertThat(client.get("profiles").ok().findValues("default").get(0).asBoolean())
                .isTrue();
    }

    @Test
    void whatOnlyCapturesShowOfAProfile() {
        JsonNode profile = client.get("profiles/65a1b2c3d4c000000000000c").ok();

        assertThat(profile.path("_id")).isEqualTo(profile.path("id"));
        assertThat(profile.path("counts"))
                .hasToString("{\"daily_suggestions\":0,\"drafts\":0,\"pending\":0,\"sent\":0}");
        assertThat(profile.path("disconnected").asText()).isEqualTo("disconnected");
        assertThat(profile.path("oauth_broken").asBoolean()).isTrue();
        assertThat(client.get("profiles/" + BLUESKY).ok().path("disconnected").isNull())
                .isTrue();
        assertThat(client.get("profiles/65a1b2c3d4c0000000000008")
                        .ok()
                        .path("paused")
                        .asBoolean())
                .isTrue();
        assertThat(client.get("profiles/65a1b2c3d4c0000000000006")
                        .ok()
                        .path("subprofiles")
                        .findValuesAsText("name"))
                .containsExactly("Sourdough", "Cakes");
    }

    @Test
    void createForTwoProfilesOfWhichOneHasNoPreviews() {
        documentedFieldsOnly();

        assertThat(client.post(
                                "updates/create",
                                pair("profile_ids[]", FACEBOOK),
                                pair("profile_ids[]", TWITTER),
                                pair("text", "a <b>"),
                                pair("media[link]", "https://acme.example/"),
                                pair("media[title]", "Acme"),
                                pair("media[description]", "Front page"))
                        .text())
                .isEqualTo(
                        "{\"success\":true,\"buffer_count\":1,\"buffer_percentage\":1,\"updates\":["
                                + "{\"id\":\"e0ca11ab1e5eed0000000001\",\"client_id\":\"5e00aa11bb22cc33dd44ee90\",\"created_at\":1796371200,"
                                + "\"day\":\"Today\",\"due_at\":1796389200,\"due_time\":\"1:00 pm\","
                                + "\"media\":{\"link\":\"https://acme.example/\",\"title\":\"Acme\",\"description\":\"Front page\"},"
                                + "\"profile_id\":\"65a1b2c3d4c0000000000004\",\"profile_service\":\"facebook\",\"status\":\"buffer\","
                                + "\"text\":\"a <b>\",\"text_formatted\":\"a &lt;b&gt;\",\"user_id\":\"65a1b2c3d4a0000000000001\",\"via\":\"api\"},"
                                + "{\"id\":\"e0ca11ab1e5eed0000000002\",\"client_id\":\"5e00aa11bb22cc33dd44ee90\",\"created_at\":1796371200,"
                                + "\"day\":\"Today\",\"due_at\":1796385600,\"due_time\":\"7:00 am\","
                                + "\"profile_id\":\"65a1b2c3d4c0000000000009\",\"profile_service\":\"twitter\",\"status\":\"buffer\","
                                + "\"text\":\"a <b>\",\"text_formatted\":\"a &lt;b&gt;\",\"user_id\":\"65a1b2c3d4a0000000000001\",\"via\":\"api\"}]}");
    }

    @Test
    void aSentUpdate() {
        documentedFieldsOnly();

        assertThat(client.get("updates/65a1b2c3d4b0000000000003").text())
                .isEqualTo(
                        "{\"id\":\"65a1b2c3d4b0000000000003\",\"created_at\":1796112000,\"day\":\"Thursday 3rd December\",\"due_at\":1796277600,\"due_time\":\"1:00 am\","
                                + "\"profile_id\":\"65a1b2c3d4c0000000000009\",\"profile_service\":\"twitter\",\"sent_at\":1796277600,"
                                + "\"statistics\":{\"favorites\":6,\"mentions\":8,\"retweets\":24,\"reach\":634,\"clicks\":11},"
                                + "\"service_update_id\":\"31453467242588601940482981891\",\"status\":\"sent\","
                                + "\"text\":\"Saturday ride: 80 km, easy pace, coffee at the turn.\",\"text_formatted\":\"Saturday ride: 80 km, easy pace, coffee at the turn.\","
                                + "\"user_id\":\"65a1b2c3d4a0000000000001\",\"via\":\"chrome\"}");
    }

    @Test
    void whatOnlyCapturesShowOfAnUpdate() {
        JsonNode update =
                client.get("profiles/" + BLUESKY + "/updates/pending").ok().at("/updates/0");

        assertThat(update.path("_id")).isEqualTo(update.path("id"));
        assertThat(update.path("library_update_id").asText("none")).isEmpty();
        assertThat(update.path("clicks_caveat").asBoolean(true)).isFalse();
        assertThat(update.path("shared_now").asBoolean(true)).isFalse();
        assertThat(update.path("updated_at")).isEqualTo(update.path("created_at"));
        assertThat(update.path("scheduled_at")).isEqualTo(update.path("due_at"));
        assertThat(update.path("text_md5").asText()).matches("[0-9a-f]{32}");
        assertThat(update.path("type").asText()).isEqualTo("text");
        assertThat(update.has("media")).isFalse();
    }

    @Test
    void linksInTextsAreFormatted() {
        JsonNode update = client.post(
                        "updates/create",
                        pair("profile_ids[]", TWITTER),
                        pair("text", "see \"https://ex.am/1?a=b&c=d\" & more"))
                .ok()
                .at("/updates/0");

        assertThat(update.path("text_formatted").asText())
                .isEqualTo(
                        "see &quot;<a href=\"https://ex.am/1?a=b&amp;c=d\">https://ex.am/1?a=b&amp;c=d</a>&quot; &amp; more");
    }

    @Test
    void timesForPeopleAreInTheProfilesZoneOrInUtc() {
        String pending = "profiles/" + BLUESKY + "/updates/pending";
        client.post("updates/create", pair("profile_ids[]", BLUESKY), "text=a");
        client.post("updates/create", pair("profile_ids[]", BLUESKY), "text=b", "scheduled_at=2026-12-05T23:30:00Z");

        assertThat(client.get(pending).ok().findValuesAsText("day"))
                .containsExactly("Today", "Sunday 6th December", "Thursday 10th December");
        assertThat(client.get(pending).ok().findValuesAsText("due_time"))
                .containsExactly("12:15 pm", "12:30 am", "9:00 am");
        assertThat(client.get(pending, "utc=true").ok().findValuesAsText("day"))
                .containsExactly("Today", "Tomorrow", "Thursday 10th December");
        assertThat(client.get(pending, "utc=1").ok().findValuesAsText("due_time"))
                .containsExactly("11:15 am", "11:30 pm", "8:00 am");
    }

    @Test
    void anUpdateWithoutASlotHasNoTime() {
        JsonNode update = client.post("updates/create", pair("profile_ids[]", "65a1b2c3d4c000000000000d"), "text=a")
                .ok()
                .at("/updates/0");

        assertThat(update.path("due_at")).hasToString("0");
        assertThat(update.path("due_time").asText()).isEqualTo("No Time Set");
        assertThat(update.path("day").asText("none")).isEmpty();
    }

    @Test
    void interactionsAreAsManyAsTheStatisticsSay() {
        String name = "updates/65a1b2c3d4b0000000000003/interactions";

        assertThat(client.get(name, "event=retweet", "page=2", "count=1").text())
                .isEqualTo(
                        "{\"total\":24,\"interactions\":[{\"_id\":\"5ac700000000000300000002\",\"id\":\"5ac700000000000300000002\",\"created_at\":1796277602,\"event\":\"retweets\",\"interaction_id\":\"28094227122024367403881725954\",\"user\":{\"username\":\"fan-2\",\"followers\":2,\"avatar\":\"https://media.example/fans/2.png\",\"avatar_https\":\"https://media.example/fans/2.png\"}}]}");
        assertThat(client.get(name, "event=favorites").ok().path("interactions"))
                .hasSize(6);
        assertThat(client.get("updates/65a1b2c3d4b0000000000004/interactions", "event=likes")
                        .text())
                .isEqualTo("{\"total\":0,\"interactions\":[]}");
    }

    @Test
    void configurationOfOneNetwork() {
        JsonNode configuration = client.get("info/configuration").ok();

        assertThat(configuration.at("/services/twitter"))
                .hasToString(
                        "{\"types\":{\"profile\":{\"name\":\"Twitter\",\"character_limit\":280,\"schedule_limit\":288,"
                                + "\"icons\":{\"16\":\"https://media.example/icons/twitter-profile-16.png\",\"32\":\"https://media.example/icons/twitter-profile-32.png\",\"64\":\"https://media.example/icons/twitter-profile-64.png\"},"
                                + "\"supported_interactions\":[\"favorites\",\"mentions\",\"retweets\"],\"characters_per_media\":23,\"short_url_length\":23,\"short_url_length_https\":23}},"
                                + "\"urls\":{\"user\":\"https://twitter.example/{username}\"},\"analytics_filters\":[]}");
        assertThat(configuration.path("media"))
                .hasToString(
                        "{\"picture_size_min\":100,\"picture_size_max\":5242880,\"picture_filetypes\":[\"jpeg\",\"jpg\",\"gif\",\"png\"]}");
        assertThat(client.send(client.authorized("info/configuration.json").POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(405);
    }
}
