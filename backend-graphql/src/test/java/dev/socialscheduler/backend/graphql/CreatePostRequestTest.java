package dev.socialscheduler.backend.graphql;

import static dev.socialscheduler.backend.graphql.TestSchema.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.TagId;
import dev.socialscheduler.backend.graphql.internal.current.CurrentDocuments;
import dev.socialscheduler.backend.graphql.internal.current.PostEncoder;
import dev.socialscheduler.backend.graphql.internal.current.PostSpelling;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The variables of createPost, byte for byte: when it goes out, what goes with it, where it comes from. */
class CreatePostRequestTest {

    private static String sent(NewPost post) {
        return written(CurrentDocuments.CREATE_POST, new PostEncoder(PostSpelling.CURRENT).create(post, null));
    }

    static Stream<Arguments> modes() {
        ZonedDateTime inNewYork = ZonedDateTime.of(2026, 12, 24, 12, 30, 0, 0, ZoneId.of("America/New_York"));
        return Stream.of(
                mode("nothing said", post -> post, "\"addToQueue\""),
                mode("queue", NewPost.Builder::queue, "\"addToQueue\""),
                mode("next", NewPost.Builder::next, "\"shareNext\""),
                mode("now", NewPost.Builder::now, "\"shareNow\""),
                mode(
                        "an instant",
                        post -> post.at(Samples.DUE),
                        "\"customScheduled\",\"dueAt\":\"2026-12-24T17:30:00.000Z\""),
                mode(
                        "a time in a zone",
                        post -> post.at(inNewYork),
                        "\"customScheduled\",\"dueAt\":\"2026-12-24T17:30:00.000Z\""),
                mode(
                        "a time with an offset",
                        post -> post.at(inNewYork.toOffsetDateTime()),
                        "\"customScheduled\",\"dueAt\":\"2026-12-24T17:30:00.000Z\""),
                mode(
                        "an instant with milliseconds",
                        post -> post.at(Instant.parse("2026-12-24T17:30:01.234Z")),
                        "\"customScheduled\",\"dueAt\":\"2026-12-24T17:30:01.234Z\""),
                mode(
                        "an instant with finer parts, which are cut off",
                        post -> post.at(Instant.parse("2026-12-24T17:30:01.234999999Z")),
                        "\"customScheduled\",\"dueAt\":\"2026-12-24T17:30:01.234Z\""),
                mode("a draft", NewPost.Builder::asDraft, "\"addToQueue\",\"saveToDraft\":true"));
    }

    private static Arguments mode(String name, UnaryOperator<NewPost.Builder> said, String expected) {
        return Arguments.of(name, said.apply(NewPost.on(Samples.CHANNEL)).build(), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modes")
    void the_time_is_sent_as_mode_and_due_time(String name, NewPost post, String expected) {
        assertThat(sent(post))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":" + expected
                        + "}}");
    }

    static Stream<Arguments> options() {
        return Stream.of(
                option("text", post -> post.text("Hello"), "\"text\":\"Hello\""),
                option("no text is not sent", post -> post.text(""), ""),
                option("labels", post -> post.tags(new TagId("t1"), new TagId("t2")), "\"tagIds\":[\"t1\",\"t2\"]"),
                option("idea", post -> post.idea(new IdeaId("i1")), "\"ideaId\":\"i1\""),
                option("source", post -> post.source("my program"), "\"source\":\"my program\""),
                option("help by a machine", NewPost.Builder::aiAssisted, "\"aiAssisted\":true"),
                option("approval", NewPost.Builder::needsApproval, "\"needsApproval\":true"),
                option(
                        "all in the order of the schema",
                        post -> post.text("a").tags(new TagId("t1")).source("s").aiAssisted(),
                        "\"text\":\"a\",\"tagIds\":[\"t1\"],\"source\":\"s\",\"aiAssisted\":true"));
    }

    private static Arguments option(String name, UnaryOperator<NewPost.Builder> said, String expected) {
        return Arguments.of(name, said.apply(NewPost.on(Samples.CHANNEL)).build(), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void an_option_is_sent_only_if_it_was_said(String name, NewPost post, String expected) {
        assertThat(sent(post))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\""
                        + (expected.isEmpty() ? "" : ",") + expected + "}}");
    }

    @Test
    void a_reminder_is_sent_as_a_notification() {
        NewPost post = NewPost.on(Samples.CHANNEL).asReminder().build();

        assertThat(post.schedulingType()).isEqualTo(SchedulingType.NOTIFICATION);
        assertThat(sent(post))
                .isEqualTo(
                        "{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"notification\",\"mode\":\"addToQueue\"}}");
    }

    static Stream<Arguments> assets() {
        URI thumbnail = URI.create("https://media.example/t.jpg");
        List<Asset.UserTag> tags = List.of(new Asset.UserTag("@ann", 0.25, 1.0));
        return Stream.of(
                asset(new Asset.Image(Samples.PICTURE), "{\"image\":{\"url\":\"https://media.example/a.jpg\"}}"),
                asset(
                        new Asset.Image(Samples.PICTURE, "A red door"),
                        "{\"image\":{\"url\":\"https://media.example/a.jpg\",\"metadata\":{\"altText\":\"A red door\"}}}"),
                asset(
                        new Asset.Image(Samples.PICTURE, ""),
                        "{\"image\":{\"url\":\"https://media.example/a.jpg\",\"metadata\":{\"altText\":\"\"}}}"),
                asset(
                        new Asset.Image(Samples.PICTURE, "Two", thumbnail, thumbnail, tags),
                        "{\"image\":{\"url\":\"https://media.example/a.jpg\",\"thumbnailUrl\":\"https://media.example/t.jpg\","
                                + "\"metadata\":{\"altText\":\"Two\",\"animatedThumbnail\":\"https://media.example/t.jpg\","
                                + "\"userTags\":[{\"handle\":\"@ann\",\"x\":0.25,\"y\":1.0}]}}}"),
                asset(new Asset.Video(Samples.FILM), "{\"video\":{\"url\":\"https://media.example/a.mp4\"}}"),
                asset(
                        new Asset.Video(Samples.FILM, Duration.ofMillis(1500), null),
                        "{\"video\":{\"url\":\"https://media.example/a.mp4\",\"metadata\":{\"thumbnailOffset\":1500}}}"),
                asset(
                        new Asset.Video(Samples.FILM, Duration.ofSeconds(2), "Title"),
                        "{\"video\":{\"url\":\"https://media.example/a.mp4\","
                                + "\"metadata\":{\"thumbnailOffset\":2000,\"title\":\"Title\"}}}"),
                asset(
                        new Asset.Document(Samples.PAPER, "Paper", thumbnail),
                        "{\"document\":{\"url\":\"https://media.example/a.pdf\",\"title\":\"Paper\","
                                + "\"thumbnailUrl\":\"https://media.example/t.jpg\"}}"));
    }

    private static Arguments asset(Asset asset, String expected) {
        return Arguments.of(asset, expected);
    }

    @ParameterizedTest
    @MethodSource("assets")
    void an_asset_says_its_kind_once(Asset asset, String expected) {
        assertThat(sent(NewPost.on(Samples.CHANNEL).asset(asset).build()))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\","
                        + "\"assets\":[" + expected + "]}}");
    }

    @Test
    void assets_keep_their_order() {
        NewPost post = NewPost.on(Samples.CHANNEL)
                .video(Samples.FILM)
                .image(Samples.PICTURE)
                .build();

        assertThat(sent(post))
                .isEqualTo("{\"input\":{\"channelId\":\"c1\",\"schedulingType\":\"automatic\",\"mode\":\"addToQueue\","
                        + "\"assets\":[{\"video\":{\"url\":\"https://media.example/a.mp4\"}},"
                        + "{\"image\":{\"url\":\"https://media.example/a.jpg\"}}]}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://media.example/a%20b.jpg?x=1&y=2#top | https://media.example/a%20b.jpg?x=1&y=2#top",
                "https://media.example/ä.jpg | https://media.example/ä.jpg",
            })
    void an_address_is_sent_as_it_was_given(String given, String sent) {
        assertThat(sent(NewPost.on(Samples.CHANNEL).image(URI.create(given)).build()))
                .contains("{\"image\":{\"url\":\"" + sent + "\"}}");
    }
}
