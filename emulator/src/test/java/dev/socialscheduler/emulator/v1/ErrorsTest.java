package dev.socialscheduler.emulator.v1;

import static dev.socialscheduler.emulator.v1.V1Client.pair;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.v1.V1Client.Reply;
import dev.socialscheduler.emulator.world.Channel;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal, with its HTTP status and its whole body. */
class ErrorsTest {
    private static final String BLUESKY = "65a1b2c3d4c0000000000001";
    private static final String FIXED = "65a1b2c3d4b0000000000004";
    private static final String SENT = "65a1b2c3d4b0000000000001";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.with(EmulatorOptions.builder()
            .startAt(Instant.parse("2026-12-04T08:00:00Z"))
            .rateLimits(false)
            .build());

    private final V1Client client = new V1Client(emulator.get());

    private Reply create(String profile, String... pairs) {
        String all = pair("profile_ids[]", profile) + "&" + String.join("&", pairs);
        return client.post("updates/create", all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    GET  | user.xml                                     | 406 {"error":"Unsupported response format","code":1005}
                    GET  | user                                         | 404 {"error":"Endpoint not found","code":404}
                    GET  | users.json                                   | 404 {"error":"Endpoint not found","code":404}
                    GET  | updates/pending/all.json                     | 404 {"error":"Endpoint not found","code":404}
                    POST | oauth2/token.json                            | 404 {"error":"Endpoint not found","code":404}
                    POST | profiles.json                                | 405 {"error":"Method not allowed","code":405}
                    GET  | updates/create.json                          | 405 {"error":"Method not allowed","code":405}
                    DELETE | updates/65a1b2c3d4b0000000000004.json      | 405 {"error":"Method not allowed","code":405}
                    GET  | profiles/65a1b2c3d4c0000000000099.json       | 404 {"error":"Profile not found","code":1010}
                    GET  | profiles/x.json                              | 404 {"error":"Profile not found","code":1010}
                    GET  | profiles/x/updates/pending.json              | 404 {"error":"Profile not found","code":1010}
                    GET  | profiles/65a1b2c3d4c000000000000f.json       | 403 {"error":"No authorization to access profile","code":1011}
                    GET  | profiles/65a1b2c3d4c000000000000f/schedules.json | 403 {"error":"No authorization to access profile","code":1011}
                    POST | profiles/65a1b2c3d4c000000000000f/updates/shuffle.json | 403 {"error":"No authorization to access profile","code":1011}
                    POST | profiles/x/updates/reorder.json              | 404 {"error":"Profile not found","code":1010}
                    GET  | updates/65a1b2c3d4b0000000000099.json        | 404 {"error":"Update not found","code":1020}
                    POST | updates/65a1b2c3d4b0000000000099/share.json  | 404 {"error":"Update not found","code":1020}
                    GET  | updates/65a1b2c3d4b0000000000009.json        | 403 {"error":"No authorization to access update","code":1021}
                    POST | updates/65a1b2c3d4b0000000000009/destroy.json | 403 {"error":"No authorization to access update","code":1021}
                    POST | updates/65a1b2c3d4b0000000000004/move_to_top.json | 400 {"success":false,"message":"Update must be in buffer and not custom-scheduled to move to top","code":1027}
                    POST | updates/65a1b2c3d4b0000000000001/share.json  | 400 {"success":false,"message":"A post that was sent cannot be shared again","code":1022}
                    POST | profiles/65a1b2c3d4c0000000000001/updates/reorder.json | 400 {"success":false,"message":"order is required","code":1004}
                    GET  | updates/65a1b2c3d4b0000000000001/interactions.json | 400 {"error":"event is required","code":1004}
                    GET  | updates/65a1b2c3d4b0000000000001/interactions.json?event=waves | 400 {"error":"Event type not supported","code":1029}
                    GET  | links/shares.json                            | 400 {"error":"url is required","code":1004}
                    GET  | profiles/65a1b2c3d4c0000000000001/updates/sent.json?page=0    | 400 {"error":"page must be at least 1","code":1006}
                    GET  | profiles/65a1b2c3d4c0000000000001/updates/sent.json?count=0   | 400 {"error":"count must be at least 1","code":1006}
                    GET  | profiles/65a1b2c3d4c0000000000001/updates/sent.json?count=ten | 400 {"error":"count must be a whole number","code":1003}
                    GET  | profiles/65a1b2c3d4c0000000000001/updates/sent.json?since=now | 400 {"error":"since must be unix seconds","code":1003}
                    GET  | profiles/65a1b2c3d4c0000000000001/updates/sent.json?filter=x  | 400 {"error":"filter must be default or all","code":1003}
                    """)
    void pathsAndParameters(String method, String path, String line) {
        Reply reply = client.send(client.authorized(path).method(method, BodyPublishers.noBody()));

        assertThat(reply.line()).isEqualTo(line);
        assertThat(reply.header("Content-Type")).containsExactly("application/json; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    bluesky:harbour-bakery    | x=y                            | Text is required | 1004
                    instagram:harbour.bakery  | text=no+photo                  | Instagram posts require at least one image or video. | 1004
                    youtube:northwind-rides   | text=x                         | YouTube posts require a video., YouTube posts require a title., YouTube posts require a category. | 1004
                    bluesky:harbour-bakery    | text=x&media[photo]=ftp%3A//a/b | Asset URLs must be absolute http addresses: ftp://a/b. | 1022
                    bluesky:harbour-bakery    | text=x&scheduled_at=1700000000 | Cannot schedule in the past | 1034
                    bluesky:harbour-bakery    | text=x&scheduled_at=2026-12-04T07:59:59 | Cannot schedule in the past | 1034
                    bluesky:harbour-bakery    | text=x&scheduled_at=soon       | scheduled_at must be unix seconds or an ISO 8601 date and time | 1003
                    twitter:northwind-cycling | retweet[comment]=nice          | retweet[tweet_id] is required | 1004
                    instagram:northwind.cycling | text=x&media[photo]=https%3A//m.example/a.jpg | The channel is disconnected. Reconnect it to post. | 1022
                    mastodon:northwind-cycling | text=x                        | The channel is locked. Unlock it to post. | 1022
                    """)
    void whatACreateSays(String channel, String pairs, String message, int code) {
        Channel profile = emulator.get().world().channel(channel);
        int before = emulator.get().world().posts().size();

        assertThat(create(profile.id(), pairs).line())
                .isEqualTo("400 {\"success\":false,\"message\":\"" + message + "\",\"code\":" + code + "}");
        assertThat(emulator.get().world().posts()).hasSize(before);
    }

    @Test
    void aTextThatIsTooLong() {
        assertThat(create(BLUESKY, pair("text", "x".repeat(301))).line())
                .isEqualTo(
                        "400 {\"success\":false,\"message\":\"Bluesky posts cannot exceed 300 characters.\",\"code\":1006}");
    }

    @Test
    void aRepetition() {
        create(BLUESKY, "text=again").ok();

        assertThat(create(BLUESKY, "text=again").line())
                .isEqualTo(
                        "400 {\"success\":false,\"message\":\"Whoops, it looks like you've posted that one recently.\",\"code\":1025}");
    }

    @Test
    void aFullQueue() {
        V1Client joel = new V1Client(emulator.get(), "1/emulator-token-joel");
        String profile = pair("profile_ids[]", "65a1b2c3d4c0000000000010");
        for (int i = 1; i <= 10; i++) {
            Reply reply = joel.post("updates/create", profile, "text=" + i);
            assertThat(reply.ok().path("buffer_count").asInt()).isEqualTo(i);
            assertThat(reply.ok().path("buffer_percentage").asInt()).isEqualTo(10 * i);
        }

        assertThat(joel.post("updates/create", profile, "text=more").line())
                .isEqualTo("403 {\"code\":1023,\"error\":\"Profile update quota exceeded.\"}");
    }

    @Test
    void aDayThatIsFull() {
        String facebook = "65a1b2c3d4c0000000000004";
        for (int i = 0; i < 35; i++) {
            create(facebook, "text=" + i, "now=true").ok();
        }

        assertThat(create(facebook, "text=more", "now=true").line())
                .isEqualTo(
                        "403 {\"success\":false,\"message\":\"The daily posting limit of 35 posts for Facebook has been reached.\",\"code\":1028}");
    }

    @Test
    void editsThatCannotBe() {
        assertThat(client.post("updates/" + FIXED + "/update", "now=false").line())
                .isEqualTo("400 {\"success\":false,\"message\":\"text is required\",\"code\":1004}");
        assertThat(client.post("updates/" + SENT + "/update", "text=x").line())
                .isEqualTo(
                        "400 {\"success\":false,\"message\":\"A post that was sent cannot be edited\",\"code\":1022}");
        assertThat(client.post("updates/" + FIXED + "/update", "text=x", "scheduled_at=1")
                        .line())
                .isEqualTo("400 {\"success\":false,\"message\":\"Cannot schedule in the past\",\"code\":1034}");
    }

    @Test
    void aShareThatTheNetworkRefuses() {
        emulator.get().world().failPublishing(BLUESKY, "The network is closed today.");

        assertThat(client.post("updates/" + FIXED + "/share").line())
                .isEqualTo("400 {\"success\":false,\"message\":\"The network is closed today.\",\"code\":1022}");
        assertThat(client.get("updates/" + FIXED).ok().path("error").asText())
                .isEqualTo("The network is closed today.");
        assertThat(client.get("updates/" + FIXED).ok().path("status").asText()).isEqualTo("error");
    }
}
