package dev.socialscheduler.emulator.v1;

import static dev.socialscheduler.emulator.v1.V1Client.pair;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.world.Asset;
import dev.socialscheduler.emulator.world.Post;
import dev.socialscheduler.emulator.world.PostStatus;
import dev.socialscheduler.emulator.world.ShareMode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Creating and editing: times, media, profiles. */
class WritingTest {
    private static final String BLUESKY = "65a1b2c3d4c0000000000001";
    private static final String MASTODON = "65a1b2c3d4c0000000000002";
    private static final String INSTAGRAM = "65a1b2c3d4c0000000000003";
    private static final String FACEBOOK = "65a1b2c3d4c0000000000004";
    private static final String TWITTER = "65a1b2c3d4c0000000000009";
    private static final String PICTURE = "https://m.example/p.jpg";

    @RegisterExtension
    static final EmulatorExtension emulator = EmulatorExtension.startingAt(Instant.parse("2026-12-04T08:00:00Z"));

    private final V1Client client = new V1Client(emulator.get());

    private JsonNode create(String profile, String... pairs) {
        JsonNode updates = client.post("updates/create", pair("profile_ids[]", profile) + "&" + String.join("&", pairs))
                .ok()
                .path("updates");
        assertThat(updates).hasSize(1);
        return updates.get(0);
    }

    private JsonNode edit(JsonNode update, String... pairs) {
        return client.post("updates/" + update.path("id").asText() + "/update", pairs)
                .ok()
                .path("update");
    }

    private static Post stored(JsonNode update) {
        return emulator.get().world().post(update.path("id").asText()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1796500800                | 2026-12-05T20:00:00Z
                    2026-12-05T20:00:00       | 2026-12-05T20:00:00Z
                    2026-12-05 20:00:00       | 2026-12-05T20:00:00Z
                    2026-12-05T20:00          | 2026-12-05T20:00:00Z
                    2026-12-05T20:00:00Z      | 2026-12-05T20:00:00Z
                    2026-12-05T20:00:00+01:00 | 2026-12-05T19:00:00Z
                    2026-12-05T20:00:00-0500  | 2026-12-06T01:00:00Z
                    2026-12-05T20:00:00+01    | 2026-12-05T19:00:00Z
                    2026-12-05                | 2026-12-05T00:00:00Z
                    """)
    void aTimeIsSecondsOrIsoAndUtcUnlessItSaysOtherwise(String given, String time) {
        JsonNode update = create(BLUESKY, "text=x", pair("scheduled_at", given), "now=true", "top=true");

        assertThat(update.path("due_at").asLong()).isEqualTo(Instant.parse(time).getEpochSecond());
        assertThat(update.path("scheduled_at")).isEqualTo(update.path("due_at"));
        assertThat(stored(update).mode()).isEqualTo(ShareMode.CUSTOM_SCHEDULED);
    }

    @Test
    void nowSendsAndTopGoesFirst() {
        JsonNode queued = create(BLUESKY, "text=a");
        JsonNode top = create(BLUESKY, "text=b", "top=1");
        JsonNode now = create(BLUESKY, "text=c", "now=true");

        assertThat(now.path("status").asText()).isEqualTo("sent");
        assertThat(now.path("sent_at").asLong()).isEqualTo(1796371200);
        assertThat(top.path("due_at")).isEqualTo(queued.path("due_at"));
        assertThat(create(BLUESKY, "text=d", "now=false", "top=0")
                        .path("status")
                        .asText())
                .isEqualTo("buffer");
    }

    @Test
    void aPhotoComesBackAsAPicture() {
        JsonNode update = create(
                INSTAGRAM, "text=x", pair("media[photo]", PICTURE), pair("media[thumbnail]", "http://m.example/t"));

        assertThat(update.path("media"))
                .hasToString("{\"picture\":\"" + PICTURE + "\",\"thumbnail\":\"http://m.example/t\"}");
        assertThat(update.path("type").asText()).isEqualTo("picture");
        assertThat(create(TWITTER, "text=old+way", pair("media[picture]", PICTURE))
                        .at("/media/picture")
                        .asText())
                .isEqualTo(PICTURE);
    }

    @Test
    void whatANetworkCannotUseIsDropped() {
        JsonNode update =
                create(TWITTER, "text=x", pair("media[link]", "https://a.example/"), pair("media[picture]", PICTURE));

        assertThat(update.has("media")).isFalse();
        assertThat(create(MASTODON, "text=x", "retweet[tweet_id]=1").has("retweet"))
                .isFalse();
    }

    @Test
    void aRetweetNeedsNoText() {
        JsonNode update = create(TWITTER, "retweet[tweet_id]=123", "retweet[comment]=so+true");

        assertThat(update.path("retweet")).hasToString("{\"tweet_id\":\"123\",\"comment\":\"so true\"}");
        assertThat(update.path("type").asText()).isEqualTo("retweet");
    }

    @Test
    void aLinkInATextBecomesAnAttachmentUnlessThatIsUnwanted() {
        String text = pair("text", "see https://a.example/x");

        assertThat(create(FACEBOOK, text).path("media")).hasToString("{\"link\":\"https://a.example/x\"}");
        assertThat(create(FACEBOOK, text + "%21", "attachment=false").has("media"))
                .isFalse();
        assertThat(create(BLUESKY, text).has("media")).isFalse();
    }

    @Test
    void unknownAndForeignProfilesAreIgnored() {
        String[] pairs = {
            "profile_ids[]=x",
            pair("profile_ids[]", "65a1b2c3d4c000000000000f"),
            pair("profile_ids[]", BLUESKY),
            "text=x"
        };

        assertThat(client.post("updates/create", pairs).ok().path("updates").findValuesAsText("profile_id"))
                .containsExactly(BLUESKY);
        assertThat(client.post("updates/create", "profile_ids[]=x", "text=x").line())
                .isEqualTo("200 {\"success\":true,\"buffer_count\":0,\"buffer_percentage\":0,\"updates\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile_ids[]=" + BLUESKY + "&profile_ids[]=" + MASTODON,
                "profile_ids[0]=" + BLUESKY + "&profile_ids[1]=" + MASTODON,
                "profile_ids[]=" + BLUESKY + "&profile_ids[]=" + MASTODON + "&profile_ids[]=" + BLUESKY,
                "profile_ids=x&profile_ids[]=" + BLUESKY + "&profile_ids[]=" + MASTODON
            })
    void profilesAreAListInBrackets(String profiles) {
        assertThat(client.post("updates/create", profiles, "text=x").ok().path("updates"))
                .hasSize(2);
    }

    @Test
    void withoutBracketsOnlyTheLastProfileIsLeft() {
        JsonNode updates = client.post("updates/create", "profile_ids=" + BLUESKY, "profile_ids=" + MASTODON, "text=x")
                .ok()
                .path("updates");

        assertThat(updates.findValuesAsText("profile_id")).containsExactly(MASTODON);
    }

    @Test
    void emojiArriveWhole() {
        JsonNode update = create(BLUESKY, pair("text", "Zürich 🥐👩‍👩‍👧 100% & a=b+c"));

        assertThat(stored(update).text()).isEqualTo("Zürich 🥐👩‍👩‍👧 100% & a=b+c");
        assertThat(update.path("text").asText()).isEqualTo(stored(update).text());
    }

    @Test
    void anEditChangesTheTextAndWhatItNames() {
        JsonNode update = create(INSTAGRAM, "text=x", pair("media[photo]", PICTURE));

        JsonNode edited = edit(update, "text=y");
        assertThat(edited.path("media")).isEqualTo(update.path("media"));
        assertThat(edited.path("due_at")).isEqualTo(update.path("due_at"));
        assertThat(edit(update, "text=y", pair("media[picture]", "https://m.example/q.jpg"))
                        .at("/media/picture")
                        .asText())
                .isEqualTo("https://m.example/q.jpg");
        assertThat(edit(update, "text=y", "now=true").path("status").asText()).isEqualTo("sent");
    }

    @Test
    void anEditMakesAPictureALinkAndTakesItAway() {
        JsonNode update = create(FACEBOOK, "text=x", pair("media[photo]", PICTURE));

        JsonNode linked =
                edit(update, "text=x", pair("media[link]", "http://a.example/"), pair("media[picture]", PICTURE));
        assertThat(linked.path("media"))
                .hasToString("{\"link\":\"http://a.example/\",\"picture\":\"" + PICTURE + "\"}");
        assertThat(edit(update, "text=x", "media=null").has("media")).isFalse();
        assertThat(stored(update).content().metadata().path("type").asText()).isEqualTo("post");
    }

    @Test
    void anEditGivesAndTakesATime() {
        JsonNode update = create(BLUESKY, "text=x");

        JsonNode fixed = edit(update, "text=x", "scheduled_at=1796500800", "now=true");
        assertThat(fixed.path("due_at").asLong()).isEqualTo(1796500800);
        assertThat(edit(update, "text=x", "scheduled_at=").path("due_at")).isEqualTo(update.path("due_at"));
        assertThat(stored(update).status()).isEqualTo(PostStatus.SCHEDULED);
        assertThat(edit(update, "text=x", "utc=true").path("due_time").asText()).isEqualTo("11:15 am");
    }

    @Test
    void aPinGoesToTheBoardThatIsNamedElseToTheFirst() {
        String pinterest = "65a1b2c3d4c0000000000006";
        JsonNode first = create(pinterest, "text=x", pair("media[photo]", PICTURE));
        JsonNode named =
                create(pinterest, "text=y", pair("media[photo]", PICTURE), "subprofile_ids[]=65a1b2c3d4bd000000000002");

        assertThat(stored(first).content().metadata().path("boardServiceId").asText())
                .isEqualTo("board-sourdough");
        assertThat(stored(named).content().metadata().path("boardServiceId").asText())
                .isEqualTo("board-cakes");
        assertThat(stored(named).assets()).extracting(Asset::kind).containsExactly(Asset.Kind.IMAGE);
    }
}
