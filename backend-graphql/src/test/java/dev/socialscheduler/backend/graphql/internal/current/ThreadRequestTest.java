package dev.socialscheduler.backend.graphql.internal.current;

import static dev.socialscheduler.backend.graphql.TestSchema.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.graphql.Samples;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.MastodonMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threads and link cards, which the API keeps in the metadata. */
class ThreadRequestTest {

    private static final String LINK = "\"linkAttachment\":{\"url\":\"https://example.com/page\"}";

    private static String sent(NewPost.Builder post, Network network) {
        return written(
                CurrentDocuments.CREATE_POST, new PostEncoder(PostSpelling.CURRENT).create(post.build(), network));
    }

    @ParameterizedTest
    @CsvSource({"TWITTER, twitter", "MASTODON, mastodon", "THREADS, threads", "BLUESKY, bluesky"})
    void a_thread_holds_every_post_with_the_root_first_and_word_for_word(Network network, String key) {
        NewPost.Builder post = NewPost.on(Samples.CHANNEL)
                .text("One \"quoted\"")
                .image(Samples.PICTURE)
                .thread(
                        ThreadPost.of("Two"),
                        ThreadPost.builder("")
                                .assets(List.of(new Asset.Image(Samples.PICTURE, "Alt")))
                                .build());

        assertThat(sent(post, network))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\","
                        + "\"text\":\"One \\\"quoted\\\"\","
                        + "\"assets\":[{\"image\":{\"url\":\"https://media.example/a.jpg\"}}],"
                        + "\"metadata\":{\"" + key + "\":{\"thread\":["
                        + "{\"text\":\"One \\\"quoted\\\"\",\"assets\":[{\"image\":{\"url\":\"https://media.example/a.jpg\"}}]},"
                        + "{\"text\":\"Two\",\"assets\":[]},"
                        + "{\"text\":\"\",\"assets\":[{\"image\":{\"url\":\"https://media.example/a.jpg\","
                        + "\"metadata\":{\"altText\":\"Alt\"}}}]}]}}}}");
    }

    @Test
    void a_thread_goes_beside_the_other_metadata() {
        NewPost.Builder post = NewPost.on(Samples.CHANNEL)
                .text("One")
                .metadata(MastodonMetadata.builder().spoilerText("Spoiler").build())
                .thread(ThreadPost.of("Two"));

        assertThat(sent(post, Network.MASTODON))
                .contains("\"metadata\":{\"mastodon\":{\"thread\":[{\"text\":\"One\",\"assets\":[]},"
                        + "{\"text\":\"Two\",\"assets\":[]}],\"spoilerText\":\"Spoiler\"}}");
    }

    @ParameterizedTest
    @CsvSource({"THREADS, threads", "BLUESKY, bluesky"})
    void a_follow_up_has_a_link_card_of_its_own(Network network, String key) {
        NewPost.Builder post = NewPost.on(Samples.CHANNEL)
                .text("One")
                .thread(
                        ThreadPost.builder("Two")
                                .link(new Asset.Link(Samples.PAGE))
                                .build(),
                        ThreadPost.builder("Three")
                                .assets(List.of(new Asset.Link(Samples.PAGE)))
                                .build());
        String metadata = "\"metadata\":{\"" + key + "\":{" + LINK + "}}";

        assertThat(sent(post, network))
                .contains("\"thread\":[{\"text\":\"One\",\"assets\":[]},"
                        + "{\"text\":\"Two\",\"assets\":[]," + metadata + "},"
                        + "{\"text\":\"Three\",\"assets\":[]," + metadata + "}]");
    }

    @ParameterizedTest
    @CsvSource({
        "BLUESKY, '{\"bluesky\":{LINK}}'",
        "THREADS, '{\"threads\":{LINK}}'",
        "LINKEDIN, '{\"linkedin\":{LINK}}'",
        "SUBSTACK, '{\"substack\":{LINK}}'",
        "FACEBOOK, '{\"facebook\":{\"type\":\"post\",LINK}}'",
    })
    void a_link_card_is_no_asset_but_an_attachment(Network network, String metadata) {
        NewPost.Builder post = NewPost.on(Samples.CHANNEL).text("Read").link(Samples.PAGE);

        assertThat(sent(post, network))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\","
                        + "\"text\":\"Read\",\"metadata\":" + metadata.replace("LINK", LINK) + "}}");
    }

    @Test
    void a_thread_that_begins_with_a_link_card_says_so_twice() {
        NewPost.Builder post =
                NewPost.on(Samples.CHANNEL).text("One").link(Samples.PAGE).thread(ThreadPost.of("Two"));

        assertThat(sent(post, Network.BLUESKY))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\","
                        + "\"text\":\"One\",\"metadata\":{\"bluesky\":{\"thread\":["
                        + "{\"text\":\"One\",\"assets\":[],\"metadata\":{\"bluesky\":{" + LINK + "}}},"
                        + "{\"text\":\"Two\",\"assets\":[]}]," + LINK + "}}}}");
    }

    @ParameterizedTest
    @CsvSource({"THREADS, threads", "BLUESKY, bluesky"})
    void a_card_in_the_metadata_is_that_of_the_first_post_too(Network network, String key) {
        Asset.Link card = new Asset.Link(Samples.PAGE);
        NewPost.Builder post = NewPost.on(Samples.CHANNEL)
                .text("One")
                .metadata(
                        network == Network.THREADS
                                ? ThreadsMetadata.builder().link(card).build()
                                : BlueskyMetadata.builder().link(card).build())
                .thread(ThreadPost.of("Two"));

        assertThat(sent(post, network))
                .contains("{\"" + key + "\":{\"thread\":[{\"text\":\"One\",\"assets\":[],\"metadata\":{\"" + key
                        + "\":{" + LINK + "}}},{\"text\":\"Two\",\"assets\":[]}]," + LINK + "}}");
    }
}
