package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Assets in the dialect beta, byte for byte: lists by kind, and the link among them. */
class BetaAssetsRequestTest {

    private static final URI THUMBNAIL = URI.create("https://media.example/t.jpg");
    private static final URI SECOND = URI.create("https://media.example/b.jpg");
    private static final String PICTURE = "{\"url\":\"https://media.example/a.jpg\"}";
    private static final String FILM = "{\"url\":\"https://media.example/a.mp4\"}";
    private static final String LINK = "\"link\":{\"url\":\"https://example.com/page\"}";

    private static String sent(NewPost post, @Nullable Network network) {
        return TestSchema.written(Dialect.BETA, Decoding.BETA.createPost(post, network));
    }

    static Stream<Arguments> assets() {
        Asset image = new Asset.Image(Samples.PICTURE);
        Asset video = new Asset.Video(Samples.FILM);
        Asset paper = new Asset.Document(Samples.PAPER, "Paper", THUMBNAIL);
        return Stream.of(
                row("\"images\":[" + PICTURE + "]", image),
                row(
                        "\"images\":[{\"url\":\"https://media.example/a.jpg\",\"thumbnailUrl\":\"https://media.example/t.jpg\","
                                + "\"metadata\":{\"altText\":\"Two\",\"userTags\":[{\"handle\":\"@ann\",\"x\":0.25,\"y\":1.0}]}}]",
                        new Asset.Image(
                                Samples.PICTURE, "Two", THUMBNAIL, null, List.of(new Asset.UserTag("@ann", 0.25, 1)))),
                row("\"videos\":[" + FILM + "]", video),
                row(
                        "\"videos\":[{\"url\":\"https://media.example/a.mp4\",\"title\":\"Title\","
                                + "\"metadata\":{\"thumbnailOffset\":1500}}]",
                        new Asset.Video(Samples.FILM, Duration.ofMillis(1500), "Title")),
                row(
                        "\"videos\":[{\"url\":\"https://media.example/a.mp4\",\"title\":\"Title\"}]",
                        new Asset.Video(Samples.FILM, null, "Title")),
                row(
                        "\"documents\":[{\"url\":\"https://media.example/a.pdf\",\"title\":\"Paper\","
                                + "\"thumbnailUrl\":\"https://media.example/t.jpg\"}]",
                        paper),
                row(
                        "\"images\":[" + PICTURE + ",{\"url\":\"https://media.example/b.jpg\"}]",
                        image,
                        new Asset.Image(SECOND)),
                row("\"images\":[" + PICTURE + "],\"videos\":[" + FILM + "]", image, video),
                row(
                        "\"images\":[" + PICTURE + "],\"videos\":[" + FILM + "],"
                                + "\"documents\":[{\"url\":\"https://media.example/a.pdf\",\"title\":\"Paper\","
                                + "\"thumbnailUrl\":\"https://media.example/t.jpg\"}]," + LINK,
                        image,
                        video,
                        paper,
                        new Asset.Link(Samples.PAGE)));
    }

    private static Arguments row(String expected, Asset... assets) {
        return Arguments.of(List.of(assets), expected);
    }

    @ParameterizedTest
    @MethodSource("assets")
    void assets_stand_in_lists_by_kind(List<Asset> assets, String expected) {
        NewPost.Builder post = NewPost.on(Samples.CHANNEL).text("Look");
        assets.forEach(post::asset);

        assertThat(sent(post.build(), null))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\","
                        + "\"text\":\"Look\",\"assets\":{" + expected + "}}}");
    }

    static Stream<Arguments> metadata() {
        return Stream.of(
                Arguments.of(
                        Network.BLUESKY,
                        NewPost.on(Samples.CHANNEL)
                                .metadata(BlueskyMetadata.builder()
                                        .link(new Asset.Link(Samples.PAGE))
                                        .build()),
                        "{\"bluesky\":{\"linkAttachment\":{\"url\":\"https://example.com/page\"}}}"),
                Arguments.of(
                        Network.YOUTUBE,
                        NewPost.on(Samples.CHANNEL).metadata(YouTubeMetadata.of("T", "22")),
                        "{\"youtube\":{\"title\":\"T\",\"categoryId\":\"22\"}}"),
                Arguments.of(
                        Network.THREADS,
                        NewPost.on(Samples.CHANNEL)
                                .thread(
                                        ThreadPost.of("Two"),
                                        ThreadPost.builder("")
                                                .assets(List.of(new Asset.Image(Samples.PICTURE)))
                                                .build(),
                                        ThreadPost.builder("Four")
                                                .link(new Asset.Link(Samples.PAGE))
                                                .build()),
                        "{\"threads\":{\"thread\":[{\"text\":\"\"},{\"text\":\"Two\"},"
                                + "{\"text\":\"\",\"assets\":{\"images\":[" + PICTURE + "]}},"
                                + "{\"text\":\"Four\",\"assets\":{" + LINK + "}}]}}"));
    }

    @ParameterizedTest
    @MethodSource("metadata")
    void metadata_stand_beside_the_text(Network network, NewPost.Builder post, String expected) {
        assertThat(sent(post.build(), network))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\","
                        + "\"text\":\"\",\"metadata\":" + expected + "}}");
    }

    @Test
    void a_thread_that_begins_with_assets_and_a_link_says_them_twice() {
        NewPost post = NewPost.on(Samples.CHANNEL)
                .text("One")
                .image(Samples.PICTURE)
                .link(Samples.PAGE)
                .thread(ThreadPost.of("Two"))
                .build();
        String assets = "\"assets\":{\"images\":[" + PICTURE + "]," + LINK + "}";

        assertThat(sent(post, Network.BLUESKY))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\","
                        + "\"text\":\"One\"," + assets + ",\"metadata\":{\"bluesky\":{\"thread\":["
                        + "{\"text\":\"One\"," + assets + "},{\"text\":\"Two\"}]}}}}");
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of(
                        PostEdit.builder().assets().build(),
                        "\"assets\":{\"images\":[],\"videos\":[],\"documents\":[]}"),
                Arguments.of(
                        PostEdit.builder()
                                .assets(new Asset.Image(Samples.PICTURE))
                                .build(),
                        "\"assets\":{\"images\":[" + PICTURE + "]}"),
                Arguments.of(
                        PostEdit.builder()
                                .assets(new Asset.Video(Samples.FILM), new Asset.Link(Samples.PAGE))
                                .build(),
                        "\"assets\":{\"videos\":[" + FILM + "]," + LINK + "}"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void assets_of_an_edit_take_the_place_of_all_and_none_clears_them(PostEdit edit, String expected) {
        assertThat(TestSchema.written(Dialect.BETA, Decoding.BETA.editPost(Samples.POST, edit, null)))
                .isEqualTo("{\"input\":{\"id\":\"p1\"," + expected + "}}");
    }
}
