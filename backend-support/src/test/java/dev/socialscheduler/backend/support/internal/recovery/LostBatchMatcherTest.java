package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.AssetType;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostAsset;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.resilience.ChannelLock;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LostBatchMatcherTest {

    private static final Instant NOON = TestContext.NOW.plusSeconds(86_400);

    private final Recovered world = new Recovered();

    private List<LostBatchMatcher.Found> look(PendingOutcome... calls) {
        return new LostBatchMatcher(world.finder.remembering()).claim(List.of(calls));
    }

    private List<List<PostId>> found(PendingOutcome... calls) {
        return look(calls).stream()
                .map(found ->
                        found.searchResult().found().stream().map(Post::id).toList())
                .toList();
    }

    private static NewPost at(Instant due) {
        return Recovered.hello().at(due).build();
    }

    @Test
    void equal_calls_get_one_post_each_and_share_a_reading() {
        PostId first = world.store().id();
        PostId second = world.store().id();

        assertThat(found(Recovered.pending("a"), Recovered.pending("b"), Recovered.pending("c")))
                .containsExactly(List.of(first), List.of(second), List.of());
        assertThat(world.raw.asked).containsExactly("posts");
    }

    @Test
    void a_channel_that_stays_busy_does_not_keep_the_others() {
        PostOwnership ownership = new PostOwnership().waiting(Duration.ofMillis(20));
        LostPostFinder finder = new LostPostFinder(world.search, ownership, world.duplicates);
        PostId there = world.store().id();
        PendingOutcome elsewhere = Recovered.pending(
                "b", NewPost.on(new ChannelId("c2")).text("Hello").build());
        ChannelLock.Hold hold = ownership.lock().toSend("c2", ErrorContext.of("red", Operation.CREATE_POST));

        List<LostBatchMatcher.Found> found =
                new LostBatchMatcher(finder.remembering()).claim(List.of(elsewhere, Recovered.pending("a")));
        hold.release();

        assertThatThrownBy(() -> found.get(0).searchResult())
                .hasMessageStartingWith("Other calls kept the channel c2 busy for 20 ms");
        assertThat(found.get(1).searchResult().found()).extracting(Post::id).containsExactly(there);
    }

    @Test
    void a_post_goes_to_the_call_that_asked_for_its_time() {
        PostId late =
                world.raw.store(at(NOON.plusSeconds(20)), PostStatus.SCHEDULED).id();

        assertThat(found(
                        Recovered.pending("any"),
                        Recovered.pending("noon", at(NOON)),
                        Recovered.pending("late", at(NOON.plusSeconds(20)))))
                .containsExactly(List.of(), List.of(), List.of(late));
    }

    @Test
    void a_time_within_a_minute_is_good_enough_if_nobody_else_asked_for_it() {
        PostId post =
                world.raw.store(at(NOON.plusSeconds(20)), PostStatus.SCHEDULED).id();

        assertThat(found(Recovered.pending("any"), Recovered.pending("noon", at(NOON))))
                .containsExactly(List.of(), List.of(post));
    }

    @Test
    void what_one_call_gets_leaves_the_absence_of_another_certain() {
        world.raw.store(Recovered.hello().text("Other").build(), PostStatus.SCHEDULED);
        PendingOutcome other =
                Recovered.pending("b", Recovered.hello().text("Other").build());

        List<LostBatchMatcher.Found> both = look(Recovered.pending("a"), other);

        assertThat(both.get(0).searchResult().provesAbsence()).isTrue();
        assertThat(both.get(1).searchResult().found()).hasSize(1);
        assertThat(look(Recovered.pending("c")).get(0).searchResult().provesAbsence())
                .isTrue();
    }

    @Test
    void a_failed_reading_fails_each_call_when_it_is_asked_for() {
        world.raw.fail(Operation.POSTS, 1);

        List<LostBatchMatcher.Found> found = look(Recovered.pending("a"), Recovered.pending("b"));

        assertThat(found)
                .hasSize(2)
                .allSatisfy(
                        each -> assertThatThrownBy(each::searchResult).isInstanceOf(ServiceUnavailableException.class));
        assertThat(world.raw.asked).containsExactly("posts");
    }

    @Test
    void a_post_goes_to_the_call_that_asked_for_its_picture() {
        NewPost red = Recovered.hello()
                .image(URI.create("https://example.com/red.jpg"))
                .build();
        NewPost blue = Recovered.hello()
                .image(URI.create("https://example.com/blue.jpg"))
                .build();
        Post stored = world.raw.store(blue, PostStatus.SCHEDULED).toBuilder()
                .assets(List.of(PostAsset.builder(AssetType.IMAGE, "https://example.com/blue.jpg")
                        .build()))
                .build();
        world.raw.stored.set(0, stored);

        assertThat(found(Recovered.pending("red", red), Recovered.pending("blue", blue)))
                .containsExactly(List.of(), List.of(stored.id()));
    }

    @Test
    void calls_of_a_channel_share_the_earliest_begin_and_each_channel_has_its_own() {
        PendingOutcome other = Recovered.pending(
                "c", NewPost.on(new ChannelId("c2")).text("Hello").build());

        assertThat(look(since(Recovered.pending("a"), 5), since(Recovered.pending("b"), 3), since(other, 1)))
                .extracting(LostBatchMatcher.Found::from)
                .containsExactly(
                        TestContext.NOW.plusSeconds(3), TestContext.NOW.plusSeconds(3), TestContext.NOW.plusSeconds(1));
        assertThat(world.raw.asked).as("one list a channel").containsExactly("posts", "posts");
    }

    private static PendingOutcome since(PendingOutcome call, long seconds) {
        return new PendingOutcome(
                call.id(),
                call.backend(),
                call.operation(),
                call.target(),
                call.fingerprint(),
                call.dueAt(),
                call.draft(),
                TestContext.NOW.plusSeconds(seconds),
                call.others());
    }

    @Test
    void an_old_call_that_cannot_be_looked_through_hides_no_absence_of_a_younger_one() {
        // An endless list without a filter by time, the newest post first, one an hour.
        PostSearch endless = new PostSearch(
                Set::of,
                id -> new OrganizationId("o1"),
                query -> Page.builder(List.of(other(number(query))))
                        .next(new Cursor("red", String.valueOf(number(query) + 1)))
                        .build(),
                Recovered.rightClock());
        LostPostFinder finder = new LostPostFinder(endless, world.ownership, world.duplicates);

        List<LostBatchMatcher.Found> found = new LostBatchMatcher(finder)
                .claim(List.of(since(Recovered.pending("old"), -86_400), Recovered.pending("young")));

        assertThat(found)
                .extracting(LostBatchMatcher.Found::searchResult)
                .as("only what was created within minutes of the old call may be its post, rewritten")
                .containsExactly(
                        new SearchResult<>(List.of(), false, List.of(other(24))), new SearchResult<>(List.of(), true));
    }

    private static int number(PostQuery query) {
        Cursor after = query.after();
        return after == null ? 1 : Integer.parseInt(after.position());
    }

    private static Post other(int hours) {
        return Post.builder(new PostId("p" + hours), Channels.ID, TestContext.NOW.minusSeconds(3_600L * hours))
                .text("Other")
                .build();
    }
}
