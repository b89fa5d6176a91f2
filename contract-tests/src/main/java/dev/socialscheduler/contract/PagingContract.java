package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Cursor;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.SchedulerException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Paged lists: no page is too long, and no item is missing or repeated. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class PagingContract extends SchedulerContract {

    private PostQuery waiting(int pageSize) {
        return PostQuery.builder()
                .channels(fixture().textChannel())
                .statuses(PostStatus.SCHEDULED)
                .pageSize(pageSize)
                .build();
    }

    private List<PostId> five() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(n -> queued("Post " + n).id())
                .toList();
    }

    private List<Page<Post>> pages(PostQuery query) {
        List<Page<Post>> pages = new ArrayList<>();
        pages.add(scheduler().posts(query));
        while (pages.get(pages.size() - 1).hasNext()) {
            pages.add(scheduler().posts(query.after(pages.get(pages.size() - 1).next())));
        }
        return pages;
    }

    @Test
    void G01_a_page_has_at_most_the_requested_size() {
        five();

        assertThat(pages(waiting(2))).extracting(page -> page.items().size()).containsExactly(2, 2, 1);
    }

    @Test
    void G02_all_pages_together_hold_every_post_exactly_once() {
        List<PostId> made = five();

        for (int size : new int[] {1, 2, 3, 5, 50}) {
            assertThat(pages(waiting(size)).stream().flatMap(page -> page.items().stream()))
                    .extracting(Post::id)
                    .as("pages of " + size)
                    .containsExactlyInAnyOrderElementsOf(made);
        }
    }

    @Test
    void G03_pages_come_in_the_order_of_the_whole_list() {
        five();

        assertThat(pages(waiting(2)).stream().flatMap(page -> page.items().stream()))
                .containsExactlyElementsOf(scheduler().posts(waiting(50)).items());
    }

    @Test
    void G04_the_last_page_has_no_next_cursor() {
        five();

        assertThat(scheduler().posts(waiting(5)).hasNext()).isFalse();
        assertThat(scheduler().posts(waiting(4)).hasNext()).isTrue();
    }

    @Test
    void G05_scheduled_and_sent_posts_are_one_list() {
        five();
        scheduler().createPost(text("Out").now().build());
        PostQuery all = PostQuery.builder()
                .channels(fixture().textChannel())
                .pageSize(4)
                .build();

        assertThat(pages(all).stream().flatMap(page -> page.items().stream()))
                .extracting(Post::text)
                .containsExactlyInAnyOrder("Post 1", "Post 2", "Post 3", "Post 4", "Post 5", "Out");
    }

    @Test
    @GuardedOnly
    void G06_a_cursor_of_another_backend_is_rejected_without_a_request() {
        PostQuery query = waiting(2).after(new Cursor("elsewhere", "2"));

        assertThat(unsent(InvalidPostException.class, () -> scheduler().posts(query)))
                .hasMessage(
                        "after: This cursor belongs to the backend elsewhere, not to %1$s. Correct it;"
                                + " nothing was sent. [posts on %1$s; nothing was changed]",
                        scheduler().backend());
    }

    @Test
    void G07_a_cursor_can_be_stored_and_read_again() {
        five();
        Cursor next = Objects.requireNonNull(scheduler().posts(waiting(2)).next());

        assertThat(next.backend()).isEqualTo(scheduler().backend());
        assertThat(scheduler().posts(waiting(2).after(Cursor.parse(next.toString()))))
                .isEqualTo(scheduler().posts(waiting(2).after(next)));
    }

    @Test
    void G08_an_invalid_cursor_is_rejected() {
        PostQuery query = waiting(2).after(new Cursor(scheduler().backend(), "nonsense"));

        failure(SchedulerException.class, () -> scheduler().posts(query));
    }

    @Test
    void G09_an_empty_channel_is_an_empty_list() {
        assertThat(scheduler().posts(waiting(2)))
                .satisfies(page -> assertThat(page.items()).isEmpty());
        assertThat(listed()).isEmpty();
    }
}
