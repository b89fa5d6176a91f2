package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text arrives, is kept and comes back as it was written. */
class TextFidelityTest {

    private static Emulator emulator;
    private static SocialScheduler scheduler;

    @BeforeAll
    static void start() {
        emulator = Emulator.start(World.lenient());
        scheduler = GraphQlWiring.to(emulator.graphQlEndpoint(), emulator.graphQlKey(), emulator.clock())
                .guarded();
    }

    @AfterAll
    static void stop() {
        scheduler.close();
        emulator.close();
    }

    static Stream<String> texts() {
        return Stream.of(
                "plain",
                "🧁 emoji beyond the first plane 𝒳",
                "👩‍👩‍👧‍👦 joined by ZWJ, 🏳️‍🌈, 👍🏽, 🇩🇰, 1️⃣",
                "שלום עולם \u200F! \u202Bembedded\u202C",
                "مرحبا بالعالم، ١٢٣",
                "日本語と한국어と中文，全角！",
                "e\u0301 is not é, ﬁ is not fi, \u212B is not Å",
                "\"double\" 'single' \\back\\slash/ and `tick`",
                "line\nline\r\nline\rtab\tend",
                "line separator \u2028 and paragraph separator \u2029 end",
                "non-breaking\u00A0space, soft\u00ADhyphen, zero\u200Bwidth, bom\uFEFF",
                "\") { id } } mutation { deletePost(input: {id: \"x\"}) { __typename } }",
                "${input} {{input}} $input #{1+1} %s %d <b>&amp;</b>",
                "\\u0041 \\n \\\" are not escapes here",
                "#hash @at https://example.com/?a=b&c=d#e",
                "a".repeat(255) + "🙂".repeat(20));
    }

    private static ChannelId channel() {
        return new ChannelId(emulator.world().channel("mastodon:harbour-bakery").id());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_comes_back_as_it_was_sent(String text) {
        Post created = scheduler.createPost(NewPost.on(channel()).text(text).build());

        assertThat(created.text()).isEqualTo(text);
        assertThat(scheduler.post(created.id()).text()).isEqualTo(text);
        assertThat(emulator.world().post(created.id().value()).orElseThrow().text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void an_edited_text_comes_back_as_it_was_sent(String text) {
        PostId id = scheduler
                .createPost(NewPost.on(channel()).text("Before").build())
                .id();

        assertThat(scheduler.editPost(id, PostEdit.builder().text(text).build()).text())
                .isEqualTo(text);
        assertThat(emulator.world().post(id.value()).orElseThrow().text()).isEqualTo(text);
    }
}
