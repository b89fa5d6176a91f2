package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.backend.support.Channels;
import dev.socialscheduler.backend.support.StoringScheduler;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a search reads where the backend has no filter by time; its lists begin with the newest post. */
class PostSearchPagesTest {

    private static final PendingOutcome HELLO = Recovered.pending("a");
    private static final ProviderClock CLOCK = Recovered.rightClock();
    private static final Instant EARLIEST =
            CreationWindow.start(CLOCK.offset(HELLO, HELLO.since()).orElseThrow(), HELLO.since());

    private final List<PostQuery> asked = new ArrayList<>();

    private PostSearch over(Set<Capability> can, IntFunction<List<Post>> pages, int last) {
        return new PostSearch(
                () -> can,
                id -> new OrganizationId("o1"),
                query -> {
                    asked.add(query);
                    Page.Builder<Post> page = Page.builder(pages.apply(number(query)));
                    return number(query) == last
                            ? page.build()
                            : page.next(new Cursor("red", String.valueOf(number(query) + 1)))
                                    .build();
                },
                CLOCK);
    }

    private static int number(PostQuery query) {
        Cursor after = query.after();
        return after == null ? 1 : Integer.parseInt(after.position());
    }

    private SearchResult<Post> search(IntFunction<List<Post>> pages, int last) {
        return over(Set.of(), pages, last).candidates(HELLO, HELLO.since());
    }

    private static Post post(String id, Instant createdAt, @Nullable Instant sentAt) {
        return Post.builder(
                        new PostId(id),
                        Channels.ID,
                        Post.Timing.builder(createdAt).sentAt(sentAt).build())
                .status(sentAt == null ? PostStatus.SCHEDULED : PostStatus.SENT)
                .text("Hello")
                .build();
    }

    private static List<Post> page(Instant createdAt, @Nullable Instant sentAt) {
        return List.of(post("p1", createdAt, sentAt));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, PostSearch.MOST_PAGES})
    void a_list_that_ends_within_the_bound_was_read_completely(int last) {
        SearchResult<Post> result = search(number -> List.of(post("p" + number, HELLO.since(), null)), last);

        assertThat(result.found()).hasSize(last);
        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void a_list_that_goes_on_behind_the_bound_was_not() {
        SearchResult<Post> result = search(number -> page(HELLO.since(), null), PostSearch.MOST_PAGES + 1);

        assertThat(result.isComplete()).isFalse();
        assertThat(asked).hasSize(PostSearch.MOST_PAGES);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 2", "PT0.001S, 1", "PT1H, 1"})
    void reading_ends_behind_the_first_page_whose_last_post_is_too_old(Duration before, int pages) {
        SearchResult<Post> result = search(number -> page(EARLIEST.minus(before), null), 2);

        assertThat(asked).hasSize(pages);
        assertThat(result.isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 2", "PT0.001S, 1"})
    void an_old_post_that_was_sent_lately_does_not_end_a_list_of_sent_posts(Duration before, int pages) {
        search(number -> page(EARLIEST.minusSeconds(3_600), EARLIEST.minus(before)), 2);

        assertThat(asked).hasSize(pages);
    }

    @Test
    void an_empty_page_does_not_end_a_list() {
        SearchResult<Post> result = search(number -> number == 1 ? List.of() : page(HELLO.since(), null), 2);

        assertThat(result.found()).hasSize(1);
    }

    @Test
    void of_equal_posts_the_oldest_comes_first() {
        Post younger = post("p1", HELLO.since().plusSeconds(2), null);
        Post older = post("p2", HELLO.since().plusSeconds(1), null);

        assertThat(search(number -> List.of(younger, older), 1).found()).containsExactly(older, younger);
    }

    @Test
    void a_remembering_search_reads_each_page_once() {
        PostSearch search = over(Set.of(Capability.FILTER_POSTS), number -> page(HELLO.since(), null), 2)
                .remembering();

        SearchResult<Post> first = search.candidates(HELLO, HELLO.since());

        assertThat(search.candidates(HELLO, HELLO.since())).isEqualTo(first);
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_remembering_search_fails_again_without_another_request() {
        RuntimeException failure = StoringScheduler.lost(Operation.POSTS);
        PostSearch search = new PostSearch(
                        Set::of,
                        id -> new OrganizationId("o1"),
                        query -> {
                            asked.add(query);
                            throw failure;
                        },
                        CLOCK)
                .remembering();

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> search.candidates(HELLO, HELLO.since())).isSameAs(failure);
        }
        assertThat(asked).hasSize(1);
    }
}
