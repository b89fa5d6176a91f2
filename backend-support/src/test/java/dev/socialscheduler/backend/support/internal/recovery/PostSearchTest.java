package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.AssetType;
import dev.socialscheduler.Capability;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostVia;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.PendingOutcome;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostSearchTest {

    private static final Instant SINCE = TestContext.NOW;
    private static final ChannelId CHANNEL = new ChannelId("c1");
    private static final Set<Capability> ALL = Set.of(Capability.FILTER_POSTS, Capability.LIST_CREATED_SINCE);

    private final List<PostQuery> asked = new ArrayList<>();
    private final ProviderClock clock = new ProviderClock(Clock.fixed(SINCE.plusSeconds(60), ZoneOffset.UTC), "1");

    private void isMeasured() {
        clock.learn(SINCE, SINCE, SINCE);
    }

    private static Post post(String id, String text, Instant createdAt, PostStatus status, PostAsset... assets) {
        return Post.builder(
                        new PostId(id), CHANNEL, Post.Timing.builder(createdAt).build())
                .network(Network.BLUESKY)
                .status(status)
                .text(text)
                .via(PostVia.API)
                .assets(List.of(assets))
                .build();
    }

    private static Post made(String id, String text, long seconds) {
        return post(id, text, SINCE.plusSeconds(seconds), PostStatus.SCHEDULED);
    }

    private static PendingOutcome lost(NewPost post, String... others) {
        return new PendingOutcome(
                "1",
                "red",
                Operation.CREATE_POST,
                CHANNEL.value(),
                ContentFingerprint.of(post),
                PostMatch.dueAt(post.shareMode()),
                post.draft(),
                SINCE,
                List.of(others));
    }

    private static PendingOutcome hello(String... others) {
        return lost(NewPost.on(CHANNEL).text("Hello").build(), others);
    }

    private SearchResult<Post> search(Set<Capability> can, PendingOutcome wanted, IntFunction<Page<Post>> pages) {
        return new PostSearch(
                        () -> can,
                        id -> new OrganizationId("o1"),
                        query -> {
                            asked.add(query);
                            return pages.apply(asked.size());
                        },
                        clock)
                .candidates(wanted, wanted.since());
    }

    private List<String> found(PendingOutcome wanted, Post... posts) {
        return search(ALL, wanted, number -> Page.of(List.of(posts))).found().stream()
                .map(post -> post.id().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Hello|Hello|true",
                "  Hello  there |Hello there|true",
                "See https://example.com/a?b=c now|See https://buff.ly/xyz now|true",
                "Hello|Hello!|false",
                "Hello|hello|false",
                "See https://example.com|See it|false"
            })
    void a_text_is_known_again_as_the_provider_rewrites_it(String sent, String kept, boolean isFound) {
        PendingOutcome wanted = lost(NewPost.on(CHANNEL).text(sent).build());

        assertThat(found(wanted, made("p1", kept, 1))).hasSize(isFound ? 1 : 0);
    }

    @Test
    void what_may_be_older_or_is_known_to_be_anothers_is_not_meant() {
        Post[] posts = {
            made("p1", "Hello", -31), made("p2", "Hello", 1), made("p3", "Hello", -2), made("p4", "Hello", 2)
        };

        assertThat(found(hello("p2"), posts)).containsExactly("p4");
        assertThat(doubtful(hello("p2"), posts)).containsExactly("p1", "p3");
        isMeasured();
        assertThat(found(hello("p2"), posts)).containsExactly("p3", "p4");
        assertThat(doubtful(hello("p2"), posts)).isEmpty();
    }

    @Test
    void a_draft_is_no_post_and_a_post_no_draft() {
        Post draft = post("p1", "Hello", SINCE, PostStatus.DRAFT);
        PendingOutcome wantedDraft =
                lost(NewPost.on(CHANNEL).text("Hello").asDraft().build());

        assertThat(found(hello(), draft)).isEmpty();
        assertThat(found(wantedDraft, draft, made("p2", "Hello", 1))).containsExactly("p1");
    }

    @Test
    void what_differs_in_its_content_alone_is_doubtful() {
        Instant noon = SINCE.plusSeconds(86_400);
        NewPost timed = NewPost.on(CHANNEL).text("Hello").at(noon).build();
        Post draft = post("p4", "Other", SINCE, PostStatus.DRAFT);

        assertThat(doubtful(
                        hello("p3"),
                        made("p1", "Other", 1),
                        made("p2", "Other", -31),
                        made("p3", "Other", 1),
                        draft,
                        made("p5", "Hello", 1)))
                .containsExactly("p1");
        assertThat(doubtful(lost(timed), made("p1", "Other", 1))).isEmpty();
    }

    private List<String> doubtful(PendingOutcome wanted, Post... posts) {
        return search(ALL, wanted, number -> Page.of(List.of(posts))).doubtful().stream()
                .map(post -> post.id().value())
                .toList();
    }

    @Test
    void of_several_with_the_same_text_the_one_with_the_same_picture_comes_first() {
        PostAsset red = picture("https://example.com/red.jpg");
        PostAsset blue = picture("https://example.com/blue.jpg");
        PendingOutcome wanted = lost(NewPost.on(CHANNEL)
                .text("Hello")
                .image(URI.create("https://example.com/blue.jpg"), "Blue")
                .build());

        assertThat(found(
                        wanted,
                        post("p1", "Hello", SINCE, PostStatus.SCHEDULED, red),
                        post("p2", "Hello", SINCE.plusSeconds(1), PostStatus.SCHEDULED, blue)))
                .containsExactly("p2", "p1");
    }

    @Test
    void without_a_text_the_pictures_decide() {
        PendingOutcome wanted = lost(NewPost.on(CHANNEL)
                .image(URI.create("https://example.com/blue.jpg"), "Blue")
                .build());

        assertThat(found(
                        wanted,
                        post("p1", "", SINCE, PostStatus.SCHEDULED, picture("https://example.com/red.jpg")),
                        post("p2", "", SINCE, PostStatus.SCHEDULED, picture("https://example.com/blue.jpg"))))
                .containsExactly("p2");
    }

    private static PostAsset picture(String source) {
        return PostAsset.builder(AssetType.IMAGE, source).build();
    }

    @Test
    void a_backend_that_filters_is_asked_once_for_what_was_made_since() {
        isMeasured();
        found(hello());

        assertThat(asked)
                .containsExactly(PostQuery.builder()
                        .in(new OrganizationId("o1"))
                        .channels(CHANNEL)
                        .createdAt(TimeRange.from(SINCE.minusSeconds(5)))
                        .build());
    }

    @Test
    void where_the_clock_is_not_measured_everything_is_listed() {
        found(hello());
        search(Set.of(Capability.LIST_CREATED_SINCE), hello(), number -> Page.of(List.of()));

        assertThat(asked).extracting(PostQuery::createdAt).containsOnlyNulls();
        assertThat(asked)
                .extracting(PostQuery::statuses)
                .containsExactly(Set.of(), Set.of(PostStatus.SCHEDULED), Set.of(PostStatus.SENT));
    }

    @Test
    void an_equal_post_of_an_unusual_time_is_doubtful_unless_it_is_clearly_older() {
        assertThat(doubtful(hello(), made("p1", "Hello", -3_600))).containsExactly("p1");
        assertThat(doubtful(hello(), made("p1", "Hello", 3_600))).containsExactly("p1");
        assertThat(doubtful(hello(), made("p1", "Hello", -3_600), made("p2", "Hello", 1)))
                .isEmpty();
        isMeasured();
        assertThat(doubtful(hello(), made("p1", "Hello", -3_600))).isEmpty();
        assertThat(found(hello(), made("p1", "Hello", 3_600))).containsExactly("p1");
    }

    @Test
    void on_an_unmeasured_clock_a_rewritten_post_is_doubtful_at_its_own_due_time() {
        Instant noon = SINCE.plusSeconds(86_400);
        PendingOutcome timed = lost(NewPost.on(CHANNEL).text("Hello").at(noon).build());
        Post other = Post.builder(
                        new PostId("p1"),
                        CHANNEL,
                        Post.Timing.builder(SINCE.minusSeconds(3_600))
                                .dueAt(noon)
                                .build())
                .network(Network.BLUESKY)
                .status(PostStatus.SCHEDULED)
                .text("HELLO")
                .via(PostVia.API)
                .build();

        assertThat(doubtful(timed, other)).containsExactly("p1");
        assertThat(doubtful(hello(), made("p1", "HELLO", -3_600))).isEmpty();
    }

    @Test
    void long_after_a_call_no_other_post_is_doubtful() {
        assertThat(doubtful(hello(), made("p1", "Other", 700))).isEmpty();
        isMeasured();
        assertThat(doubtful(hello(), made("p1", "Other", 700))).isEmpty();
        assertThat(doubtful(hello(), made("p1", "Other", 500))).containsExactly("p1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void absence_proves_nothing_if_there_is_more_than_is_read(boolean filters) {
        isMeasured();
        SearchResult<Post> searchResult = search(
                filters ? ALL : Set.of(),
                hello(),
                number -> Page.builder(List.of(made("p" + number, "Other", 1)))
                        .next(new Cursor("red", "next " + number))
                        .build());

        assertThat(searchResult.found()).isEmpty();
        assertThat(searchResult.isComplete()).isFalse();
        assertThat(searchResult.provesAbsence()).isFalse();
        assertThat(asked).hasSize(filters ? PostSearch.MOST_PAGES_SINCE : PostSearch.MOST_PAGES);
    }

    @Test
    void absence_from_a_list_of_everything_that_is_too_long_proves_nothing() {
        SearchResult<Post> searchResult = search(
                ALL,
                hello(),
                number -> Page.builder(List.of(made("p" + number, "Other", -number)))
                        .next(new Cursor("red", "next " + number))
                        .build());

        assertThat(searchResult.provesAbsence()).isFalse();
        assertThat(asked).hasSize(PostSearch.MOST_PAGES_OF_ALL);
    }

    @Test
    void a_list_that_begins_with_the_newest_is_read_until_a_post_is_too_old() {
        isMeasured();
        SearchResult<Post> searchResult = search(
                Set.of(),
                hello(),
                number -> Page.builder(List.of(post(
                                "p" + number, "Hello", SINCE.minus(Duration.ofMinutes(number)), PostStatus.SCHEDULED)))
                        .next(new Cursor("red", "next " + number))
                        .build());

        assertThat(searchResult.isComplete()).isTrue();
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_backend_that_filters_scheduled_posts_alone_is_asked_for_sent_ones_as_well() {
        search(Set.of(Capability.LIST_CREATED_SINCE), hello(), number -> Page.of(List.of()));

        assertThat(asked)
                .extracting(PostQuery::statuses)
                .containsExactly(Set.of(PostStatus.SCHEDULED), Set.of(PostStatus.SENT));
    }
}
