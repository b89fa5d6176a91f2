package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.BareAnswers.GATEWAY_POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.AssetType;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.Network;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.ShareMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts in the dialect gateway: nearly everything may be null, and only what a post cannot be without is asked for. */
class GatewayDecodingTest {

    private static final Instant CREATED = Instant.parse("2026-12-01T08:00:00Z");

    private static Post post(String json) {
        return Decoding.answered(Decoding.GATEWAY.post(Samples.POST), "{\"post\":" + json + "}");
    }

    private static Post postWith(String key, String value) {
        String json = GATEWAY_POST.replaceFirst("\"" + key + "\":(null|false|\"[^\"]*\")", "\"" + key + "\":" + value);
        assertThat(json).contains("\"" + key + "\":" + value);
        return post(json);
    }

    private static Post expected(PostStatus status, String statusWireName, String text) {
        return Post.builder(
                        Samples.POST,
                        Samples.CHANNEL,
                        Post.Timing.builder(CREATED).build())
                .network(Network.BLUESKY)
                .status(status)
                .statusWireName(statusWireName)
                .text(text)
                .via(PostVia.of("api"))
                .viaWireName("api")
                .build();
    }

    @Test
    void a_bare_post_is_read() {
        assertThat(post(GATEWAY_POST)).isEqualTo(expected(PostStatus.SCHEDULED, "scheduled", "Hello"));
    }

    @Test
    void a_full_post_is_read() {
        Post post = post("""
                {"id":"p1","channelId":"c1","channelService":"startPage","status":"sent","text":"Hello","via":"api",
                 "isCustomScheduled":true,"sharedNow":false,"createdAt":"2026-12-01T08:00:00Z",
                 "updatedAt":"2026-12-01T09:00:00.5Z","dueAt":"2026-12-24T17:30:00Z","sentAt":"2026-12-24T17:30:01Z",
                 "ideaId":"i1","externalLink":"https://example.com/x","allowedActions":["edit","delete"],
                 "author":{"name":"Ann","email":"ann@example.com"},
                 "assets":[{"url":"https://media.example/a.jpg","type":"image"},{"url":"u","type":"hologram"},
                           {"url":"v","type":null}]}""");

        assertThat(post.network()).isEqualTo(Network.START_PAGE);
        assertThat(post.timing())
                .isEqualTo(Post.Timing.builder(CREATED)
                        .shareMode(new ShareMode.CustomScheduled(Samples.DUE))
                        .dueAt(Samples.DUE)
                        .sentAt(Samples.DUE.plusSeconds(1))
                        .updatedAt(Instant.parse("2026-12-01T09:00:00.500Z"))
                        .build());
        assertThat(post.ideaId()).isEqualTo(new IdeaId("i1"));
        assertThat(post.externalLink()).hasToString("https://example.com/x");
        assertThat(post.allowedActions()).containsExactlyInAnyOrder("edit", "delete");
        assertThat(post.author()).isEqualTo("Ann");
        assertThat(post.assets())
                .containsExactly(
                        asset(AssetType.IMAGE, "image", "https://media.example/a.jpg"),
                        asset(AssetType.UNKNOWN, "hologram", "u"),
                        asset(AssetType.UNKNOWN, "", "v"));
    }

    private static PostAsset asset(AssetType type, String word, String url) {
        return PostAsset.builder(type, url).typeWireName(word).build();
    }

    @ParameterizedTest
    @CsvSource({
        "draft, DRAFT",
        "scheduled, SCHEDULED",
        "sent, SENT",
        "failed, ERROR",
        "error, ERROR",
        "sending, SENDING",
        "approval_pending, NEEDS_APPROVAL",
        "approval_rejected, UNKNOWN",
        "deleted, UNKNOWN",
        "published, UNKNOWN",
    })
    void every_state_is_read_and_its_word_is_kept(String word, PostStatus status) {
        assertThat(postWith("status", "\"" + word + "\"")).isEqualTo(expected(status, word, "Hello"));
    }

    @Test
    void how_a_post_was_scheduled_is_told_by_two_marks() {
        assertThat(postWith("sharedNow", "true").timing().shareMode()).isEqualTo(new ShareMode.ShareNow());
        assertThat(postWith("isCustomScheduled", "true").timing().shareMode()).isNull();
        assertThat(post(GATEWAY_POST).timing().shareMode()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"channelService", "text", "via", "isCustomScheduled", "sharedNow"})
    void what_a_post_can_be_without_may_be_null(String key) {
        assertThat(postWith(key, "null").id()).isEqualTo(Samples.POST);
    }

    @Test
    void a_network_that_is_not_told_is_unknown() {
        assertThat(postWith("channelService", "null").network()).isEqualTo(Network.UNKNOWN);
        assertThat(postWith("channelService", "\"orkut\"").network()).isEqualTo(Network.UNKNOWN);
        assertThat(postWith("channelService", "\"startpage\"").network()).isEqualTo(Network.START_PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "id, the required value post.id is missing",
        "channelId, the required value post.channelId is missing",
        "status, the required value post.status is missing",
        "createdAt, the required value post.createdAt is missing",
    })
    void what_a_post_cannot_be_without_is_named(String key, String message) {
        assertThatThrownBy(() -> postWith(key, "null"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "assets | [null] | a value in a list is missing",
                "assets | [{\"url\":null,\"type\":\"image\"}] | the required value asset.url is missing",
                "allowedActions | [\"edit\",null] | a value in a list is missing",
                "dueAt | \"soon\" | the value post.dueAt is not a time: soon",
            })
    void what_is_null_or_wrong_inside_is_named(String key, String value, String message) {
        assertThatThrownBy(() -> postWith(key, value))
                .isInstanceOf(JsonDataException.class)
                .hasMessage(message);
    }

    private static Page<Post> posts(@Nullable String edges, String pageInfo) {
        PostQuery query = PostQuery.builder().channels(Samples.CHANNEL).build();
        return Decoding.answered(
                Decoding.GATEWAY.posts(() -> new OrganizationId("o1"), query),
                "{\"posts\":{\"edges\":" + edges + ",\"pageInfo\":" + pageInfo + "}}");
    }

    @Test
    void a_page_has_no_total_and_tells_where_the_next_begins() {
        Page<Post> page = posts("[{\"node\":" + GATEWAY_POST + "}]", "{\"hasNextPage\":true,\"endCursor\":\"YWJj==\"}");

        assertThat(page.items()).extracting(Post::id).containsExactly(new PostId("p1"));
        assertThat(page.items()).extracting(Post::channelId).containsExactly(new ChannelId("c1"));
        assertThat(page.next()).isEqualTo(new Cursor("graphql", "YWJj=="));
        assertThat(page.total()).isNull();
        assertThat(posts(null, "{\"hasNextPage\":null,\"endCursor\":null}").items())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{\"node\":null}] | {} | the required value posts.edges.node is missing",
                "[null] | {} | a value in a list is missing",
                "[] | null | the required value pageInfo is missing",
                "[] | {\"hasNextPage\":true} | the required value pageInfo.endCursor is missing",
            })
    void a_page_that_would_lose_posts_is_not_taken(String edges, String pageInfo, String message) {
        assertThatThrownBy(() -> posts(edges, pageInfo))
                .isInstanceOf(JsonDataException.class)
                .hasMessage(message);
    }
}
