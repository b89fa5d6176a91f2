package dev.socialscheduler.backend.support.internal.recovery;

import static dev.socialscheduler.backend.support.internal.recovery.PostDifference.CHANNEL;
import static dev.socialscheduler.backend.support.internal.recovery.PostDifference.DRAFT;
import static dev.socialscheduler.backend.support.internal.recovery.PostDifference.DUE_TIME;
import static dev.socialscheduler.backend.support.internal.recovery.PostDifference.MEDIA;
import static dev.socialscheduler.backend.support.internal.recovery.PostDifference.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.AssetType;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostBuilder;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.error.ForeignAnswerException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweredPostTest {

    private static final ChannelId HERE = new ChannelId("c1");
    private static final Instant DUE = TestContext.NOW.plusSeconds(86_400);
    private static final URI URL = URI.create("https://media.example/a");

    private static NewPost.Builder asked() {
        return NewPost.on(HERE).text("Hello");
    }

    private static PostBuilder answered() {
        return answered(HERE, null);
    }

    private static PostBuilder answered(ChannelId channel, @Nullable Instant dueAt) {
        Post.Timing timing = Post.Timing.builder(TestContext.NOW).dueAt(dueAt).build();
        return Post.builder(new PostId("p1"), channel, timing)
                .network(Network.BLUESKY)
                .status(PostStatus.SCHEDULED)
                .text("Hello")
                .via(PostVia.API);
    }

    private static List<PostAsset> assets(AssetType... types) {
        return Stream.of(types)
                .map(type -> PostAsset.builder(type, URL.toString()).build())
                .toList();
    }

    private static void same(NewPost asked, Post answered) {
        assertThat(PostDifference.between(asked, answered)).isEmpty();
        assertThat(AnsweredPost.proven(asked, answered)).isSameAs(answered);
        assertThat(AnsweredPost.unproven(asked, answered)).isSameAs(answered);
    }

    private static void differs(NewPost asked, Post answered, PostDifference... differences) {
        assertThat(PostDifference.between(asked, answered)).containsExactly(differences);
        assertThatThrownBy(() -> AnsweredPost.unproven(asked, answered)).isInstanceOf(ForeignAnswerException.class);
    }

    @Test
    void an_equal_post_is_ours() {
        same(asked().build(), answered().build());
        same(asked().at(DUE).build(), answered(HERE, DUE.plusSeconds(59)).build());
        same(asked().asDraft().build(), answered().status(PostStatus.DRAFT).build());
    }

    @Test
    void a_post_on_another_channel_is_never_ours() {
        Post other = answered(new ChannelId("c2"), null).build();

        differs(asked().build(), other, CHANNEL);
        NewPost asked = asked().build();
        assertThatThrownBy(() -> AnsweredPost.proven(asked, other))
                .isInstanceOf(ForeignAnswerException.class)
                .hasMessage("it contains a post that differs from the requested one in channel");
    }

    @Test
    void every_other_difference_counts_only_if_nothing_else_proves_the_answer() {
        NewPost asked = asked().at(DUE).image(URL).build();
        Post other = answered().text("Other").status(PostStatus.DRAFT).build();

        assertThat(AnsweredPost.proven(asked, other)).isSameAs(other);
        assertThatThrownBy(() -> AnsweredPost.unproven(asked, other))
                .isInstanceOf(ForeignAnswerException.class)
                .hasMessage("it contains a post that differs from the requested one in text, due time, draft state,"
                        + " media");
        differs(asked, other, TEXT, DUE_TIME, DRAFT, MEDIA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello|Hello|true",
                "'Hello\n you '|Hello you|true",
                "a https://a.example/b|a https://x.example|true",
                "Hello|hello|false",
                "Hello|''|false"
            })
    void only_what_providers_rewrite_may_differ_in_a_text(String asked, String answered, boolean isSame) {
        assertThat(TEXT.isSame(
                        NewPost.on(HERE).text(asked).build(),
                        answered().text(answered).build()))
                .isEqualTo(isSame);
    }

    @Test
    void a_thread_counts_where_the_answer_has_one() {
        NewPost thread = asked().thread(ThreadPost.of("More")).build();

        same(thread, answered().thread(List.of(ThreadPost.of("More"))).build());
        same(thread, answered().build());
        differs(thread, answered().thread(List.of(ThreadPost.of("Less"))).build(), TEXT);
        differs(
                asked().build(),
                answered().thread(List.of(ThreadPost.of("More"))).build(),
                TEXT);
    }

    @Test
    void a_due_time_differs_from_a_minute_on() {
        differs(asked().at(DUE).build(), answered(HERE, DUE.plusSeconds(60)).build(), DUE_TIME);
        differs(asked().at(DUE).build(), answered().build(), DUE_TIME);
        same(asked().build(), answered(HERE, DUE).build());
    }

    @Test
    void kinds_and_numbers_of_media_count_and_not_their_addresses_or_order() {
        NewPost asked =
                asked().image(URL).video(URI.create("https://media.example/b")).build();

        same(asked, answered().assets(assets(AssetType.VIDEO, AssetType.IMAGE)).build());
        differs(asked, answered().assets(assets(AssetType.IMAGE)).build(), MEDIA);
        differs(
                asked,
                answered().assets(assets(AssetType.IMAGE, AssetType.IMAGE)).build(),
                MEDIA);
        differs(asked, answered().build(), MEDIA);
        differs(asked().build(), answered().assets(assets(AssetType.IMAGE)).build(), MEDIA);
    }

    @Test
    void an_unknown_kind_may_be_any_and_links_do_not_count() {
        NewPost asked = asked().image(URL).build();

        same(asked, answered().assets(assets(AssetType.UNKNOWN)).build());
        differs(
                asked,
                answered().assets(assets(AssetType.UNKNOWN, AssetType.UNKNOWN)).build(),
                MEDIA);
        same(asked().link(URL).build(), answered().build());
        same(asked, answered().assets(assets(AssetType.LINK, AssetType.IMAGE)).build());
    }
}
