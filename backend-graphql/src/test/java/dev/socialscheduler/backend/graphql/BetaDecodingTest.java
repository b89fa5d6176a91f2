package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.Samples.BARE_POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Idea;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.ShareMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers in the dialect beta, where they differ from today's, and that all others are read as today. */
class BetaDecodingTest {

    private static final OrganizationId ORGANIZATION = new OrganizationId("o1");

    private static Post post(String json) {
        return Decoding.answered(Decoding.BETA.post(Samples.POST), "{\"post\":" + json + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "draft, DRAFT",
        "scheduled, SCHEDULED",
        "sent, SENT",
        "error, ERROR",
        "approval_pending, NEEDS_APPROVAL",
        "approval_rejected, UNKNOWN",
        "deleted, UNKNOWN",
        "archived, UNKNOWN",
    })
    void every_state_is_read_and_its_word_is_kept(String word, PostStatus status) {
        Post post = post(BARE_POST.replace("\"status\":\"scheduled\"", "\"status\":\"" + word + "\""));

        assertThat(post.status()).isEqualTo(status);
        assertThat(post.statusWireName()).isEqualTo(word);
    }

    static Stream<Arguments> modes() {
        return Stream.of(
                Arguments.of("customSchedule", new ShareMode.CustomScheduled(Samples.DUE)),
                Arguments.of("addToQueue", new ShareMode.AddToQueue()),
                Arguments.of("shareNow", new ShareMode.ShareNow()),
                Arguments.of("shareNext", new ShareMode.ShareNext()),
                Arguments.of("recommendedTime", null));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void every_mode_is_read(String word, @Nullable ShareMode mode) {
        String json = BARE_POST
                .replace("\"shareMode\":\"addToQueue\"", "\"shareMode\":\"" + word + "\"")
                .replace("\"dueAt\":null", "\"dueAt\":\"2026-12-24T17:30:00.000Z\"");

        assertThat(post(json).timing().shareMode()).isEqualTo(mode);
    }

    @Test
    void the_network_that_is_spelled_otherwise_is_known() {
        Post post = post(BARE_POST.replace("\"channelService\":\"bluesky\"", "\"channelService\":\"startpage\""));
        Channel channel = Decoding.answered(
                Decoding.BETA.channel(Samples.CHANNEL), "{\"channel\":" + Samples.bareChannel("startpage") + "}");

        assertThat(post.network()).isEqualTo(Network.START_PAGE);
        assertThat(post.networkWireName()).isEqualTo("startpage");
        assertThat(channel.network()).isEqualTo(Network.START_PAGE);
        assertThat(channel.networkWireName()).isEqualTo("startpage");
    }

    private static Page<Post> posts(String total, String pageInfo) {
        return Decoding.answered(
                Decoding.BETA.posts(() -> ORGANIZATION, PostQuery.all()),
                "{\"posts\":{\"totalCount\":" + total + ",\"edges\":[{\"node\":" + BARE_POST + "}],\"pageInfo\":"
                        + pageInfo + "}}");
    }

    @Test
    void a_page_says_how_many_there_are_in_all() {
        Page<Post> page = posts("7", "{\"hasNextPage\":true,\"endCursor\":\"YWJj==\"}");

        assertThat(page.total()).isEqualTo(7);
        assertThat(page.next()).isEqualTo(new Cursor("graphql", "YWJj=="));
        assertThat(page.items()).extracting(Post::id).containsExactly(Samples.POST);
        assertThat(posts("null", "{\"hasNextPage\":false,\"endCursor\":null}").total())
                .isNull();
    }

    private static PostId deleted(String payload) {
        return Decoding.answered(Decoding.BETA.deletePost(Samples.POST), "{\"deletePost\":" + payload + "}");
    }

    @Test
    void what_was_deleted_stands_in_a_post() {
        assertThat(deleted("{\"__typename\":\"DeletePostSuccess\",\"post\":{\"id\":\"p1\",\"status\":\"deleted\"}}"))
                .isEqualTo(Samples.POST);
        assertThat(deleted("{\"post\":{\"id\":\"p1\",\"status\":\"erased\"}}")).isEqualTo(Samples.POST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"__typename\":\"DeletePostSuccess\",\"post\":null} | the required value deletePost.id is missing",
                "{\"__typename\":\"DeletePostSuccess\",\"post\":{\"id\":null}} | the required value deletePost.id is"
                        + " missing",
                "{\"__typename\":\"Erased\"} | the response is of the unknown type Erased",
                "null | the required value deletePost is missing",
            })
    void a_delete_that_does_not_say_what_it_deleted_is_not_taken(String payload, String message) {
        assertThatThrownBy(() -> deleted(payload))
                .isInstanceOf(JsonDataException.class)
                .hasMessage(message);
    }

    @Test
    void the_other_writes_are_read_as_today() {
        String done = "{\"__typename\":\"PostActionSuccess\",\"post\":" + BARE_POST + "}";
        Post bare = post(BARE_POST);

        assertThat(Decoding.answered(
                        Decoding.BETA.createPost(Samples.newPost(), null), "{\"createPost\":" + done + "}"))
                .isEqualTo(bare);
        assertThat(Decoding.answered(
                        Decoding.BETA.editPost(
                                Samples.POST, PostEdit.builder().text("x").build(), null),
                        "{\"editPost\":" + done + "}"))
                .isEqualTo(bare);
        assertThat(Decoding.answered(Decoding.BETA.publishNow(Samples.POST), "{\"editPost\":" + done + "}"))
                .isEqualTo(bare);
        assertThat(Decoding.answered(
                        Decoding.BETA.movePost(Samples.POST, QueuePosition.TOP), "{\"movePostInQueue\":" + done + "}"))
                .isEqualTo(bare);
    }

    @Test
    void channels_and_ideas_are_read_as_today() {
        String channels = "{\"channels\":[" + Samples.bareChannel("linkedin") + "]}";
        String created =
                "{\"createIdea\":{\"__typename\":\"Idea\",\"id\":\"i1\",\"organizationId\":\"o1\",\"createdAt\":0,"
                        + "\"updatedAt\":0,\"content\":{\"title\":\"T\",\"text\":\"x\",\"services\":[\"startpage\"]}}}";
        Idea idea = Decoding.answered(
                Decoding.BETA.createIdea(
                        ORGANIZATION, NewIdea.builder().text("x").build()),
                created);

        assertThat(Decoding.answered(Decoding.BETA.channels(ORGANIZATION, ChannelQuery.all()), channels))
                .extracting(Channel::network)
                .containsExactly(Network.LINKEDIN);
        assertThat(idea.networkWords()).containsExactly("startPage");
        assertThat(idea.networks()).containsExactly(Network.START_PAGE);
    }
}
