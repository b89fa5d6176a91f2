package dev.socialscheduler.emulator.v1;

import static dev.socialscheduler.emulator.v1.V1Client.pair;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.v1.V1Client.Reply;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each variation, switched on and seen. */
class QuirksTest {
    private static final String BLUESKY = "65a1b2c3d4c0000000000001";
    private static final String MASTODON = "65a1b2c3d4c0000000000002";
    private static final String INSTAGRAM = "65a1b2c3d4c0000000000003";
    private static final String QUEUED = "updates/65a1b2c3d4b0000000000005";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final V1Client client = new V1Client(emulator.get());

    private static void show(V1Quirk... quirks) {
        emulator.get().v1Quirks().show(quirks);
    }

    private Reply create(String... pairs) {
        return client.post("updates/create", pairs);
    }

    private JsonNode field(String endpoint, String field) {
        return client.get(endpoint).ok().path(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ID_ONLY                     | user | _id     | ~~
                    ID_ONLY                     | user | id      | "65a1b2c3d4a0000000000001"
                    UNDERSCORE_ID_ONLY          | user | id      | ~~
                    UNDERSCORE_ID_ONLY          | user | _id     | "65a1b2c3d4a0000000000001"
                    DOCUMENTED_FIELDS_ONLY      | user | _id     | ~~
                    DOCUMENTED_FIELDS_ONLY      | user | name    | ~~
                    NULLS_ARE_EMPTY_TEXTS       | user | timezone | ""
                    NULLS_ARE_EMPTY_TEXTS       | profiles/65a1b2c3d4c0000000000001 | disconnected | ""
                    NULLS_ARE_EMPTY_TEXTS       | updates/65a1b2c3d4b0000000000005  | service_update_id | ""
                    NULLS_ARE_EMPTY_TEXTS       | updates/65a1b2c3d4b0000000000005  | service_link | ""
                    NO_MEDIA_IS_EMPTY_ARRAY     | updates/65a1b2c3d4b0000000000003  | media | []
                    NO_MEDIA_IS_EMPTY_OBJECT    | updates/65a1b2c3d4b0000000000003  | media | {}
                    NO_MEDIA_IS_NULL            | updates/65a1b2c3d4b0000000000003  | media | null
                    MEDIA_IN_ARRAY              | updates/65a1b2c3d4b0000000000002  | media | [{"picture":"https://media.example/knots.jpg","thumbnail":"https://media.example/knots.jpg"}]
                    NO_DUE_TIME_IS_NULL         | updates/65a1b2c3d4b0000000000007  | due_at | null
                    NO_DUE_TIME_IS_ABSENT       | updates/65a1b2c3d4b0000000000007  | due_at | ~~
                    TEAM_MEMBERS_ARE_OBJECTS    | profiles/65a1b2c3d4c0000000000001 | team_members | [{"role":"admin","userId":"65a1b2c3d4a0000000000001"}]
                    NUMBERS_ARE_FLOATS          | updates/65a1b2c3d4b0000000000003  | statistics | {"favorites":6.0,"mentions":8.0,"retweets":24.0,"reach":634.0,"clicks":11.0}
                    STATISTICS_ARE_EMPTY_OBJECT | updates/65a1b2c3d4b0000000000003  | statistics | {}
                    STATISTICS_ARE_EMPTY_ARRAY  | updates/65a1b2c3d4b0000000000003  | statistics | []
                    STATISTICS_ARE_ABSENT       | updates/65a1b2c3d4b0000000000003  | statistics | ~~
                    STATISTICS_ARE_TEXTS        | updates/65a1b2c3d4b0000000000003  | statistics | {"favorites":"6","mentions":"8","retweets":"24","reach":"634","clicks":"11"}
                    STATISTICS_ARE_EMPTY_ARRAY  | profiles/65a1b2c3d4c0000000000001 | statistics | []
                    """)
    void fieldsOfReading(V1Quirk quirk, String endpoint, String field, String value) {
        String before = field(endpoint, field).toString();
        show(quirk);

        assertThat(field(endpoint, field)).hasToString(value);
        emulator.get().v1Quirks().hide(quirk);
        assertThat(field(endpoint, field)).hasToString(before);
    }

    @Test
    void timesAreFloatsToo() {
        show(V1Quirk.NUMBERS_ARE_FLOATS);

        assertThat(client.get("user").text()).contains("\"activity_at\":1796371200.0,");
        assertThat(create(pair("profile_ids[]", MASTODON), "text=x").text())
                .startsWith("{\"success\":true,\"buffer_count\":2.0,\"buffer_percentage\":2.0,\"updates\":[{");
    }

    @Test
    void theErrorOfAnUpdateIsAnObject() {
        emulator.get().world().failPublishing(BLUESKY, "Closed.");
        String id = create(pair("profile_ids[]", BLUESKY), "text=x", "now=true")
                .ok()
                .at("/updates/0/id")
                .asText();
        show(V1Quirk.UPDATE_ERROR_IS_OBJECT);

        assertThat(field("updates/" + id, "error"))
                .hasToString("{\"text\":\"Closed.\",\"link\":\"https://help.example/errors\"}");
    }

    @Test
    void successesCarryAMessage() {
        show(V1Quirk.SUCCESS_HAS_MESSAGE);

        assertThat(create(pair("profile_ids[]", BLUESKY), "text=x")
                        .ok()
                        .path("message")
                        .isTextual())
                .isTrue();
        assertThat(client.post(QUEUED + "/share").text())
                .isEqualTo("{\"success\":true,\"message\":\"Update shared successfully\"}");
        assertThat(client.post(QUEUED + "/destroy").text())
                .isEqualTo("{\"success\":true,\"message\":\"Update deleted successfully\"}");
    }

    @Test
    void moveToTopIsWrapped() {
        show(V1Quirk.MOVE_TO_TOP_IS_WRAPPED);
        JsonNode body = client.post(QUEUED + "/move_to_top").ok();

        assertThat(body.path("success").asBoolean()).isTrue();
        assertThat(body.at("/update/id").asText()).isEqualTo("65a1b2c3d4b0000000000005");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    FAILURES_ARE_ERRORS       | 400 {"error":"Text is required","code":1004}
                    FAILURES_ARE_MESSAGES     | 400 {"success":false,"message":"Text is required","code":1004}
                    FAILURES_NAME_PROFILES    | 400 {"success":false,"message":"Text is required","code":1004,"errored_profiles":[{"profile_id":"65a1b2c3d4c0000000000001"}],"error":"Text is required"}
                    FAILURES_HAVE_NO_BODY     | ~400 ~
                    FAILURE_MESSAGE_IS_OBJECT | 400 {"success":false,"message":{"text":"Text is required"},"code":1004}
                    FAILURES_HAVE_STATUS_200  | 200 {"success":false,"message":"Text is required","code":1004}
                    """)
    void bodiesOfFailedActions(V1Quirk quirk, String line) {
        show(quirk);
        Reply reply = create(pair("profile_ids[]", BLUESKY), "text=");

        assertThat(reply.line()).isEqualTo(line);
        assertThat(client.get("updates/x").line()).isEqualTo("404 {\"error\":\"Update not found\",\"code\":1020}");
    }

    @Test
    void aFullQueueCanHaveTheShapeOfOtherFailures() {
        V1Client joel = new V1Client(emulator.get(), "1/emulator-token-joel");
        String profile = pair("profile_ids[]", "65a1b2c3d4c0000000000010");
        for (int i = 0; i < 10; i++) {
            joel.post("updates/create", profile, "text=" + i).ok();
        }
        show(V1Quirk.FAILURES_ARE_MESSAGES);

        assertThat(joel.post("updates/create", profile, "text=x").line())
                .isEqualTo("403 {\"success\":false,\"message\":\"Profile update quota exceeded.\",\"code\":1023}");
    }

    @Test
    void aCreateThatFailedInPart() {
        String[] pairs = {pair("profile_ids[]", BLUESKY), pair("profile_ids[]", INSTAGRAM), "text=part"};
        assertThat(create(pairs).ok().path("updates").findValuesAsText("profile_id"))
                .containsExactly(BLUESKY);
        show(V1Quirk.PARTLY_FAILED_IS_FAILED);
        int before = emulator.get().world().posts().size();
        pairs[2] = "text=part+two";

        assertThat(create(pairs).line())
                .isEqualTo(
                        "400 {\"success\":false,\"message\":\"Instagram posts require at least one image or video.\",\"code\":1004,\"errored_profiles\":[{\"profile_id\":\""
                                + INSTAGRAM
                                + "\"}],\"error\":\"Instagram posts require at least one image or video.\"}");
        assertThat(emulator.get().world().posts()).hasSize(before + 1);
    }

    @Test
    void tokensAreRefusedByTheCodeTable() {
        show(V1Quirk.TOKEN_REFUSED_WITH_1001);
        String line = "403 {\"error\":\"Access token required\",\"code\":1001}";

        assertThat(client.send(client.request("user.json")).line()).isEqualTo(line);
        assertThat(new V1Client(emulator.get(), "1/wrong").get("user").line()).isEqualTo(line);
    }

    @Test
    void unknownParametersAreRefused() {
        assertThat(create(pair("profile_ids[]", BLUESKY), "text=x", "source_url=y")
                        .status())
                .isEqualTo(200);
        show(V1Quirk.UNKNOWN_PARAMETERS_REFUSED);

        assertThat(create(pair("profile_ids[]", BLUESKY), "text=x", "source_url=y")
                        .line())
                .isEqualTo(
                        "400 {\"success\":false,\"message\":\"source_url is not a parameter of this endpoint\",\"code\":1003}");
        assertThat(create(pair("profile_ids[]", BLUESKY), "text=y", "pretty=true")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void largeCountsAreRefused() {
        String sent = "profiles/" + BLUESKY + "/updates/sent";
        assertThat(client.get(sent, "count=300").status()).isEqualTo(200);
        show(V1Quirk.LARGE_COUNT_REFUSED);

        assertThat(client.get(sent, "count=101").line())
                .isEqualTo("400 {\"error\":\"count must be at most 100\",\"code\":1006}");
        assertThat(client.get(sent, "count=100").status()).isEqualTo(200);
    }

    @Test
    void linksAreShortened() {
        show(V1Quirk.LINKS_ARE_SHORTENED);
        String text = pair("text", "see https://a.example/long/way");

        assertThat(create(pair("profile_ids[]", BLUESKY), text)
                        .ok()
                        .at("/updates/0/text")
                        .asText())
                .matches("see https://buff\\.ly/[0-9a-f]{7}");
        assertThat(create(pair("profile_ids[]", MASTODON), text, "shorten=false")
                        .ok()
                        .at("/updates/0/text")
                        .asText())
                .isEqualTo("see https://a.example/long/way");
    }

    @Test
    void ofOneAspectTheLastIsShown() {
        show(V1Quirk.ID_ONLY, V1Quirk.NO_MEDIA_IS_NULL, V1Quirk.UNDERSCORE_ID_ONLY);

        assertThat(emulator.get().v1Quirks().shown())
                .containsExactlyInAnyOrder(V1Quirk.NO_MEDIA_IS_NULL, V1Quirk.UNDERSCORE_ID_ONLY);
        emulator.get().reset();
        assertThat(emulator.get().v1Quirks().shown()).isEmpty();
    }
}
