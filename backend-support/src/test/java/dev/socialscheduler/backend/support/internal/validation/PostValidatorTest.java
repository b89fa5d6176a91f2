package dev.socialscheduler.backend.support.internal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Asset;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.SchedulingType;
import dev.socialscheduler.ShareMode;
import dev.socialscheduler.ThreadPost;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.Violation;
import dev.socialscheduler.metadata.BlueskyMetadata;
import dev.socialscheduler.metadata.FacebookMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata;
import dev.socialscheduler.metadata.GoogleBusinessMetadata.Action;
import dev.socialscheduler.metadata.GoogleBusinessWhatsNew;
import dev.socialscheduler.metadata.InstagramMetadata;
import dev.socialscheduler.metadata.LinkedInMetadata;
import dev.socialscheduler.metadata.PostMetadata;
import dev.socialscheduler.metadata.PostType;
import dev.socialscheduler.metadata.SubstackMetadata;
import dev.socialscheduler.metadata.ThreadsMetadata;
import dev.socialscheduler.metadata.TwitterMetadata;
import dev.socialscheduler.metadata.YouTubeMetadata;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostValidatorTest {

    private static final URI URL = URI.create("https://example.com/a.jpg");
    private static final Asset.Link LINK = new Asset.Link(URL);
    private static final Asset.Link BAD_LINK = new Asset.Link(URI.create("/relative"));
    private static final String ALONE = "A link card cannot be combined with other assets.";

    private final PostValidator validator = new PostValidator(Clock.fixed(TestContext.NOW, ZoneOffset.UTC));

    private static NewPost.Builder post() {
        return NewPost.on(new ChannelId("c"));
    }

    private List<String> broken(NewPost.Builder post) {
        return validator.check(post.build()).stream().map(Violation::toString).toList();
    }

    static Stream<Arguments> good() {
        return Stream.of(
                good("a text", b -> b.text("Hello")),
                good("emoji, right-to-left, CJK", b -> b.text("🚀 مرحبا 世界 \u200f")),
                good("line breaks and tabs", b -> b.text("a\nb\r\nc\td")),
                good("an asset without text", b -> b.image(URL)),
                good("a described tagged picture", b -> b.asset(tagged("A door", 0.0, 1.0))),
                good("HTTPS in capitals", b -> b.image(URI.create("HTTPS://EXAMPLE.COM/A"))),
                good("an address with a query", b -> b.image(URI.create("https://example.com/a?b=c#d"))),
                good("a link alone", b -> b.link(URL)),
                good("a millisecond ahead", b -> b.text("x").at(TestContext.NOW.plusMillis(1))),
                good("a draft", b -> b.text("x").asDraft()),
                good(
                        "a retweet without text",
                        b -> b.metadata(TwitterMetadata.builder()
                                .retweet(TwitterMetadata.Retweet.builder("1").build())
                                .build())),
                good(
                        "a thread",
                        b -> b.text("1")
                                .thread(
                                        ThreadPost.of("2"),
                                        ThreadPost.builder("").link(LINK).build())),
                good(
                        "a link in the metadata",
                        b -> b.text("x")
                                .metadata(BlueskyMetadata.builder().link(LINK).build())));
    }

    private static Arguments good(String name, UnaryOperator<NewPost.Builder> option) {
        return Arguments.of(name, option.apply(post()));
    }

    private static Asset tagged(String altText, double x, double y) {
        return new Asset.Image(URL, altText, null, null, List.of(new Asset.UserTag("@me", x, y)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void a_good_post_breaks_no_rule(String name, NewPost.Builder post) {
        assertThat(broken(post)).isEmpty();
    }

    @Test
    void a_post_needs_a_text_or_an_asset() {
        assertThat(broken(post())).containsExactly("text: A post needs a text or an asset.");
        assertThat(broken(post().text(" \n\t\u3000"))).containsExactly("text: A post needs a text or an asset.");
        assertThat(broken(post().metadata(TwitterMetadata.builder().build())))
                .containsExactly("text: A post needs a text or an asset.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0000",
        "7, 0007",
        "8, 0008",
        "11, 000B",
        "12, 000C",
        "27, 001B",
        "127, 007F",
        "133, 0085",
        "159, 009F"
    })
    void a_control_character_is_named_with_its_place(int character, String code) {
        String text = "ab🚀" + (char) character + "c" + (char) character;

        assertThat(broken(post().text(text)))
                .containsExactly(
                        "text: The control character U+" + code + " at position 4 cannot be posted; remove it.");
    }

    @Test
    void half_of_a_character_is_named_with_its_place() {
        assertThat(broken(post().text("a\uD83D")))
                .containsExactly("text: An unpaired surrogate (U+D83D) at position 1 cannot be posted; remove it.");
        assertThat(broken(post().text("\uDE80 b")))
                .containsExactly("text: An unpaired surrogate (U+DE80) at position 0 cannot be posted; remove it.");
    }

    @Test
    void a_due_time_lies_ahead() {
        String message = "shareMode.dueAt: The due time %s is in the past; the current time is 2026-12-01T12:00:00Z.";

        assertThat(broken(post().text("x").at(TestContext.NOW)))
                .containsExactly(message.formatted("2026-12-01T12:00:00Z"));
        assertThat(broken(post().text("x").at(TestContext.NOW.minusMillis(1))))
                .containsExactly(message.formatted("2026-12-01T11:59:59.999Z"));
    }

    @Test
    void a_draft_has_no_time() {
        NewPost draft = new NewPost(
                new ChannelId("c"),
                "x",
                List.of(),
                new ShareMode.ShareNext(),
                SchedulingType.AUTOMATIC,
                true,
                null,
                List.of(),
                List.of(),
                null,
                null,
                false,
                false);

        assertThat(validator.check(draft))
                .containsExactly(new Violation(
                        "shareMode", "Drafts cannot have a due time; set the time when you schedule the draft."));
    }

    @Test
    void an_unknown_scheduling_type_is_only_ever_read() {
        NewPost post = new NewPost(
                new ChannelId("c"),
                "x",
                List.of(),
                new ShareMode.AddToQueue(),
                SchedulingType.UNKNOWN,
                false,
                null,
                List.of(),
                List.of(),
                null,
                null,
                false,
                false);

        assertThat(validator.check(post))
                .containsExactly(new Violation("schedulingType", "UNKNOWN is read-only and cannot be sent."));
    }

    static Stream<PostMetadata> metadataOfUnknownType() {
        return Stream.of(
                InstagramMetadata.builder(PostType.UNKNOWN).shareToFeed(true).build(),
                FacebookMetadata.builder(PostType.UNKNOWN).build(),
                ThreadsMetadata.builder().type(PostType.UNKNOWN).build());
    }

    @Test
    void an_unknown_word_inside_metadata_is_only_ever_read() {
        YouTubeMetadata youTube = YouTubeMetadata.builder("t", "1")
                .privacy(YouTubeMetadata.Privacy.UNKNOWN)
                .license(YouTubeMetadata.License.UNKNOWN)
                .build();
        GoogleBusinessMetadata google = GoogleBusinessMetadata.builder(
                        GoogleBusinessWhatsNew.builder().button(Action.UNKNOWN).build())
                .build();

        assertThat(broken(post().text("x").metadata(youTube)))
                .containsExactly(
                        "metadata.privacy: UNKNOWN is read-only and cannot be sent.",
                        "metadata.license: UNKNOWN is read-only and cannot be sent.");
        assertThat(broken(post().text("x").metadata(google)))
                .containsExactly("metadata.details.button: UNKNOWN is read-only and cannot be sent.");
    }

    @ParameterizedTest
    @MethodSource("metadataOfUnknownType")
    void an_unknown_type_is_only_ever_read(PostMetadata metadata) {
        assertThat(broken(post().text("x").metadata(metadata)))
                .containsExactly("metadata.type: UNKNOWN is read-only and cannot be sent.");
    }

    static Stream<Arguments> metadataWithLink() {
        return Stream.of(LINK, BAD_LINK)
                .flatMap(link -> Stream.of(
                        Arguments.of(link, BlueskyMetadata.builder().link(link).build()),
                        Arguments.of(link, SubstackMetadata.builder().link(link).build()),
                        Arguments.of(link, LinkedInMetadata.builder().link(link).build()),
                        Arguments.of(
                                link,
                                FacebookMetadata.builder(PostType.POST)
                                        .link(link)
                                        .build()),
                        Arguments.of(link, ThreadsMetadata.builder().link(link).build())));
    }

    @ParameterizedTest
    @MethodSource("metadataWithLink")
    void a_link_in_the_metadata_keeps_the_rules_of_assets(Asset.Link link, PostMetadata metadata) {
        String address = "metadata.link.url: An asset needs an absolute, publicly accessible https URL, not /relative.";

        assertThat(broken(post().text("x").image(URL).metadata(metadata)))
                .isEqualTo(
                        link.equals(LINK)
                                ? List.of("metadata.link: " + ALONE)
                                : List.of(address, "metadata.link: " + ALONE));
    }

    @Test
    void a_follow_up_keeps_the_rules_of_a_post() {
        NewPost.Builder thread = post().text("1")
                .thread(
                        ThreadPost.of("fine"),
                        ThreadPost.of(" "),
                        ThreadPost.of("\u0007"),
                        ThreadPost.builder("x")
                                .assets(List.of(new Asset.Video(URI.create("ftp://a/b"))))
                                .build(),
                        ThreadPost.builder("x")
                                .assets(List.of(new Asset.Image(URL)))
                                .link(BAD_LINK)
                                .build());

        assertThat(broken(thread))
                .containsExactly(
                        "thread[1]: A follow-up needs a text or an asset.",
                        "thread[2].text: The control character U+0007 at position 0 cannot be posted; remove it.",
                        "thread[3].assets[0].url: An asset needs an absolute, publicly accessible https URL, not"
                                + " ftp://a/b.",
                        "thread[4].link.url: An asset needs an absolute, publicly accessible https URL, not /relative.",
                        "thread[4].link: " + ALONE);
    }

    @Test
    void every_broken_rule_is_found_at_once() {
        NewPost.Builder post = post().text("\u0007")
                .at(TestContext.NOW)
                .link(URI.create("relative"))
                .image(URL)
                .thread(ThreadPost.of(""))
                .metadata(ThreadsMetadata.builder().type(PostType.UNKNOWN).build());

        assertThat(validator.check(post.build()))
                .extracting(Violation::path)
                .containsExactly("text", "assets[0].url", "assets", "shareMode.dueAt", "thread[0]", "metadata.type");
    }
}
