package dev.socialscheduler.backend.graphql.internal.current;

import static dev.socialscheduler.backend.graphql.TestSchema.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.Network;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.TagId;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.graphql.Samples;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes, byte for byte: what is not said is not sent and stays, what is empty is sent empty and clears. */
class EditRequestTest {

    static Stream<Arguments> edits() {
        return Stream.of(
                row("nothing", edit -> edit, ""),
                row("text", edit -> edit.text("New"), ",\"text\":\"New\""),
                row("text cleared", edit -> edit.text(""), ",\"text\":\"\""),
                row(
                        "assets",
                        edit -> edit.assets(new Asset.Image(Samples.PICTURE)),
                        ",\"assets\":[{\"image\":{\"url\":\"https://media.example/a.jpg\"}}]"),
                row("assets cleared", edit -> edit.assets(), ",\"assets\":[]"),
                row("labels", edit -> edit.tags(new TagId("t1")), ",\"tagIds\":[\"t1\"]"),
                row("labels cleared", edit -> edit.tags(), ",\"tagIds\":[]"),
                row("queue", PostEdit.Builder::queue, ",\"mode\":\"addToQueue\""),
                row("next", PostEdit.Builder::next, ",\"mode\":\"shareNext\""),
                row(
                        "time",
                        edit -> edit.at(Samples.DUE),
                        ",\"mode\":\"customScheduled\",\"dueAt\":\"2026-12-24T17:30:00.000Z\""),
                row(
                        "reminder",
                        edit -> edit.schedulingType(SchedulingType.NOTIFICATION),
                        ",\"schedulingType\":\"notification\""));
    }

    static Stream<Arguments> editsOfNetworks() {
        return Stream.of(
                row(
                        Network.YOUTUBE,
                        "metadata",
                        edit -> edit.metadata(YouTubeMetadata.of("T", "22")),
                        ",\"metadata\":{\"youtube\":{\"title\":\"T\",\"categoryId\":\"22\"}}"),
                row(
                        Network.BLUESKY,
                        "metadata of a thread keeps the thread",
                        edit -> edit.metadata(BlueskyMetadata.builder().build()),
                        ",\"metadata\":{\"bluesky\":{}}"),
                row(
                        Network.BLUESKY,
                        "a link card takes the place of assets",
                        edit -> edit.assets(new Asset.Link(Samples.PAGE)),
                        ",\"assets\":[],\"metadata\":{\"bluesky\":{\"linkAttachment\":{\"url\":\"https://example.com/page\"}}}"),
                row(
                        Network.BLUESKY,
                        "thread",
                        edit -> edit.text("One").thread(ThreadPost.of("Two")),
                        ",\"text\":\"One\",\"metadata\":{\"bluesky\":{\"thread\":[{\"text\":\"One\",\"assets\":[]},"
                                + "{\"text\":\"Two\",\"assets\":[]}]}}"),
                row(
                        Network.TWITTER,
                        "thread cleared",
                        edit -> edit.text("One").thread(),
                        ",\"text\":\"One\",\"metadata\":{\"twitter\":{\"thread\":[]}}"));
    }

    private static Arguments row(String name, UnaryOperator<PostEdit.Builder> said, String expected) {
        return row(null, name, said, expected);
    }

    private static Arguments row(
            @Nullable Network network, String name, UnaryOperator<PostEdit.Builder> said, String expected) {
        return Arguments.of(name, network, said.apply(PostEdit.builder()).build(), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"edits", "editsOfNetworks"})
    void only_what_changes_is_sent(String name, @Nullable Network network, PostEdit edit, String expected) {
        assertThat(written(
                        CurrentDocuments.EDIT_POST,
                        new PostEncoder(PostSpelling.CURRENT).edit(Samples.POST, edit, network)))
                .isEqualTo("{\"input\":{\"id\":\"p1\"" + expected + "}}");
    }

    @Test
    void publishing_at_once_changes_nothing_else() {
        assertThat(written(CurrentDocuments.EDIT_POST, new PostEncoder(PostSpelling.CURRENT).publishNow(Samples.POST)))
                .isEqualTo("{\"input\":{\"id\":\"p1\",\"mode\":\"shareNow\"}}");
    }

    @ParameterizedTest
    @CsvSource({"TOP, top", "BOTTOM, bottom"})
    void a_move_names_the_end_of_the_queue(QueuePosition position, String word) {
        assertThat(written(
                        CurrentDocuments.MOVE_POST, new PostEncoder(PostSpelling.CURRENT).move(Samples.POST, position)))
                .isEqualTo("{\"input\":{\"id\":\"p1\",\"position\":\"" + word + "\"}}");
    }
}
