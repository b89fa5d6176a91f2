package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.socialscheduler.Asset;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threads, link cards and assets, all the way and back. */
class AssetVerbsTest {

    private static final Asset.Link LINK = new Asset.Link(Samples.PAGE, "T", "D", Samples.PICTURE);

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.extension();

    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = world.scheduler();
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    @ParameterizedTest
    @CsvSource({
        "twitter:northwind-cycling",
        "mastodon:harbour-bakery",
        "threads:harbour-bakery",
        "bluesky:harbour-bakery"
    })
    void a_thread_comes_back_without_its_root(String channel) {
        ThreadPost two = ThreadPost.builder("Two")
                .assets(List.of(new Asset.Image(Samples.PICTURE, "A door")))
                .build();
        NewPost post = world.post(channel)
                .text("One")
                .thread(two, ThreadPost.of("Three"))
                .build();

        assertThat(scheduler.createPost(post).thread()).containsExactly(two, ThreadPost.of("Three"));
    }

    @ParameterizedTest
    @CsvSource({"threads:harbour-bakery", "bluesky:harbour-bakery"})
    void a_follow_up_brings_its_link_card_back(String channel) {
        ThreadPost two = ThreadPost.builder("Two").link(LINK).build();

        assertThat(scheduler
                        .createPost(world.post(channel).text("One").thread(two).build())
                        .thread())
                .containsExactly(two);
    }

    @Test
    void every_kind_of_asset_comes_back_in_its_order() {
        NewPost post = world.post("linkedin:northwind-cycling-club")
                .text("Hello")
                .image(Samples.PICTURE, "A door")
                .video(Samples.FILM)
                .document(Samples.PAPER, "Paper", Samples.PICTURE)
                .build();

        assertThat(scheduler.createPost(post).assets())
                .extracting("typeWireName", "sourceText", "mimeType", "thumbnailText", "altText", "title")
                .containsExactly(
                        tuple(
                                "image",
                                "https://media.example/a.jpg",
                                "image/jpeg",
                                "https://media.example/a.jpg",
                                "A door",
                                null),
                        tuple(
                                "video",
                                "https://media.example/a.mp4",
                                "video/mp4",
                                "https://media.example/a.mp4",
                                null,
                                null),
                        tuple(
                                "document",
                                "https://media.example/a.pdf",
                                "application/pdf",
                                "https://media.example/a.jpg",
                                null,
                                "Paper"));
    }
}
