package dev.socialscheduler.backend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.Asset;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.UnreadableResponseException;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What v1 drops in silence is told. */
class DroppedFieldsTest {

    private static final URI URL = URI.create("https://example.com/a");
    private static final Instant DUE = Instant.ofEpochSecond(1_800_000_000);

    private static List<PostWarning> warnings(String kept, UnaryOperator<NewPost.Builder> asked) {
        NewPost post = asked.apply(NewPost.on(Samples.CHANNEL).text("hello")).build();
        try (ScriptedServer server =
                        new ScriptedServer(Answer.ok("{\"success\":true,\"updates\":[" + Samples.update(kept) + "]}"));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            return scheduler.createPost(post).warnings();
        }
    }

    @Test
    void a_picture_that_a_network_cannot_use_is_missed() {
        assertThat(warnings("", b -> b.image(URL)))
                .containsExactly(PostWarning.builder(
                                "assets[0]",
                                "The network does not support images; v1 stored the post without the image.")
                        .build());
        assertThat(warnings(",\"media\":{\"picture\":\"https://proxy.example/other\"}", b -> b.image(URL)))
                .isEmpty();
    }

    @Test
    void a_card_or_a_part_of_it_is_missed() {
        Asset card = new Asset.Link(URL, "Title", "Description", URL);

        assertThat(warnings("", b -> b.asset(card)))
                .containsExactly(PostWarning.builder(
                                "assets[0]",
                                "The network does not support link cards; v1 stored the post without the card.")
                        .build());
        assertThat(warnings(",\"media\":{\"link\":\"https://example.com/a\"}", b -> b.asset(card)))
                .containsExactly(
                        PostWarning.builder("assets[0].title", "The title was dropped; v1 stored the card without it.")
                                .build(),
                        PostWarning.builder(
                                        "assets[0].thumbnailUrl",
                                        "The image was dropped; v1 stored the card without it.")
                                .build());
        assertThat(warnings(",\"media\":{\"link\":\"https://example.com/a\"}", b -> b.link(URL)))
                .isEmpty();
    }

    @Test
    void a_card_that_v1_made_of_a_link_in_the_text_is_no_loss() {
        assertThat(warnings(",\"media\":{\"link\":\"https://example.com/a\"}", b -> b))
                .isEmpty();
    }

    @Test
    void a_retweet_is_missed_on_other_networks() {
        var retweet = TwitterMetadata.builder()
                .retweet(TwitterMetadata.Retweet.builder("17").build())
                .build();

        assertThat(warnings("", b -> b.metadata(retweet)))
                .containsExactly(PostWarning.builder(
                                "metadata.retweet",
                                "The network does not support retweets; v1 stored the post without the retweet.")
                        .build());
        assertThat(warnings(",\"retweet\":{\"tweet_id\":\"17\"}", b -> b.metadata(retweet)))
                .isEmpty();
    }

    @Test
    void a_time_of_its_own_that_was_not_kept_is_told() {
        assertThat(warnings("", b -> b.at(DUE.plusMillis(5))))
                .containsExactly(
                        PostWarning.builder("shareMode.dueAt", "v1 stored the due time 2023-11-15T10:00:00Z instead.")
                                .build());
        assertThat(warnings(",\"due_at\":1800000000", b -> b.at(DUE.plusMillis(5))))
                .isEmpty();
        try (ScriptedServer server = new ScriptedServer(Answer.ok(Samples.EDITED));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            Post edited = scheduler.editPost(
                    Samples.POST, PostEdit.builder().text("x").at(DUE).build());

            assertThat(edited.warnings()).hasSize(1);
        }
    }

    @Test
    void a_post_that_was_only_read_has_no_warnings() {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(Samples.UPDATE));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            assertThat(scheduler.post(Samples.POST).warnings()).isEmpty();
        }
    }

    @Test
    void a_channel_that_v1_ignored_is_not_found() {
        try (ScriptedServer server =
                        new ScriptedServer(Answer.ok("{\"success\":true,\"buffer_count\":4,\"updates\":[]}"));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> scheduler.createPost(Samples.newPost()))
                    .withMessage("The provider ignored the channel " + Samples.CHANNEL
                            + " and created no post. Check the id; list the available items to find the right one."
                            + " [createPost on v1-rest, HTTP 200; nothing was changed]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\":true}",
                "{\"success\":true,\"updates\":null}",
                "{\"success\":true,\"updates\":[null]}",
                "{\"success\":true,\"updates\":[{\"id\":\"x y\"}]}"
            })
    void an_answer_without_the_post_leaves_it_open_whether_it_was_made(String body) {
        unreadable(body);
    }

    @Test
    void an_answer_about_another_channel_or_post_is_not_believed() {
        assertThat(unreadable(Samples.CREATED.replace(Samples.CHANNEL.value(), "c9")))
                .startsWith("The provider's response could not be read: it contains no post of the channel ");
        try (ScriptedServer server = new ScriptedServer(Answer.ok(Samples.EDITED.replace(Samples.POST.value(), "p9")));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            assertThatExceptionOfType(UnreadableResponseException.class)
                    .isThrownBy(() -> scheduler.editPost(
                            Samples.POST, PostEdit.builder().text("x").build()))
                    .withMessageContaining("it describes p9, not " + Samples.POST + ".")
                    .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
        }
    }

    @Test
    void the_post_of_the_channel_is_found_among_others() {
        String other = Samples.UPDATE.replace(Samples.CHANNEL.value(), "c9").replace(Samples.POST.value(), "p9");
        try (ScriptedServer server = new ScriptedServer(
                        Answer.ok("{\"success\":true,\"updates\":[" + other + "," + Samples.UPDATE + "]}"));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            assertThat(scheduler.createPost(Samples.newPost()).id()).isEqualTo(Samples.POST);
        }
    }

    private static String unreadable(String body) {
        try (ScriptedServer server = new ScriptedServer(Answer.ok(body));
                V1Scheduler scheduler = V1Wiring.to(server.uri("/1/")).raw()) {
            StringBuilder message = new StringBuilder();
            assertThatExceptionOfType(UnreadableResponseException.class)
                    .isThrownBy(() -> scheduler.createPost(Samples.newPost()))
                    .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN))
                    .satisfies(e -> message.append(e.getMessage()));
            return message.toString();
        }
    }
}
