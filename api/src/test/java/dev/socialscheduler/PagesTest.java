package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.socialscheduler.error.UnreadableResponseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagesTest {

    /** Serves pages in order and remembers what was asked. */
    private static final class Book extends RawScheduler {

        private final List<List<String>> pages;
        private final List<PostQuery> asked = new ArrayList<>();

        Book(List<List<String>> pages) {
            this.pages = pages;
        }

        @Override
        public Page<Post> posts(PostQuery query) {
            asked.add(query);
            Cursor after = query.after();
            int number = after == null ? 0 : Integer.parseInt(after.position());
            Cursor next = number + 1 < pages.size() ? new Cursor("book", String.valueOf(number + 1)) : null;
            return Page.builder(pages.get(number).stream().map(Posts::stored).toList())
                    .next(next)
                    .build();
        }
    }

    private static List<String> ids(Stream<Post> posts) {
        return posts.map(post -> post.id().value()).toList();
    }

    @Test
    void a_stream_gives_every_post_of_every_page_in_order() {
        Book book = new Book(List.of(List.of("a", "b"), List.of("c"), List.of("d", "e")));

        assertThat(ids(book.streamPosts(PostQuery.all()))).containsExactly("a", "b", "c", "d", "e");
        assertThat(book.asked).hasSize(3);
    }

    @Test
    void no_request_is_sent_before_the_stream_is_read() {
        Book book = new Book(List.of(List.of("a")));
        Stream<Post> stream = book.streamPosts(PostQuery.all());
        assertThat(book.asked).isEmpty();

        assertThat(stream.findFirst()).map(post -> post.id().value()).contains("a");
        assertThat(book.asked).hasSize(1);
    }

    @Test
    void a_page_is_requested_only_when_its_first_post_is_needed() {
        Book book = new Book(List.of(List.of("a", "b"), List.of("c", "d"), List.of("e")));
        Iterator<Post> posts = book.streamPosts(PostQuery.all()).iterator();
        List<String> seen = new ArrayList<>();

        for (int i = 0; i < 5; i++) {
            Post post = posts.next();
            seen.add(post.id() + " after " + book.asked.size());
        }

        assertThat(seen).containsExactly("a after 1", "b after 1", "c after 2", "d after 2", "e after 3");
    }

    @Test
    void not_reading_on_stops_the_requests() {
        Book book = new Book(List.of(List.of("a", "b"), List.of("c"), List.of("d")));

        try (Stream<Post> stream = book.streamPosts(PostQuery.all())) {
            assertThat(ids(stream.limit(2))).containsExactly("a", "b");
        }

        assertThat(book.asked).hasSize(1);
    }

    @Test
    void empty_pages_between_do_not_end_the_stream() {
        Book book = new Book(List.of(List.of(), List.of("a"), List.of(), List.of(), List.of("b"), List.of()));

        assertThat(ids(book.streamPosts(PostQuery.all()))).containsExactly("a", "b");
        assertThat(book.asked).hasSize(6);
    }

    @Test
    void an_empty_list_is_an_empty_stream() {
        assertThat(new Book(List.of(List.of())).streamPosts(PostQuery.all())).isEmpty();
        Iterator<Post> none =
                new Book(List.of(List.of())).streamPosts(PostQuery.all()).iterator();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::next);
    }

    @Test
    void every_page_is_requested_with_the_conditions_of_the_query() {
        Book book = new Book(List.of(List.of("a"), List.of("b"), List.of("c")));
        PostQuery query = PostQuery.builder()
                .statuses(PostStatus.SCHEDULED)
                .pageSize(1)
                .after(new Cursor("book", "1"))
                .build();

        assertThat(ids(book.streamPosts(query))).containsExactly("b", "c");
        assertThat(book.asked).containsExactly(query, query.after(new Cursor("book", "2")));
    }

    @Test
    void a_provider_that_answers_its_own_cursor_again_fails_the_stream() {
        RawScheduler stuck = new RawScheduler() {
            @Override
            public Page<Post> posts(PostQuery query) {
                return Page.builder(List.of(Posts.stored("a")))
                        .next(new Cursor("book", "same"))
                        .build();
            }
        };

        assertThatExceptionOfType(UnreadableResponseException.class)
                .isThrownBy(() -> stuck.streamPosts(PostQuery.all()).count())
                .withMessage(
                        "The provider returned the cursor of an earlier page again: book:same. If this happens again,"
                                + " check for a newer version of this library. [posts on book; nothing was changed]");
    }

    @Test
    void a_provider_that_leads_in_a_circle_fails_the_stream() {
        List<String> asked = new ArrayList<>();
        RawScheduler circle = new RawScheduler() {
            @Override
            public Page<Post> posts(PostQuery query) {
                asked.add(String.valueOf(query.after()));
                String next = List.of("a", "b", "c").get(asked.size() % 3);
                return Page.builder(List.of(Posts.stored("p")))
                        .next(new Cursor("book", next))
                        .build();
            }
        };

        assertThatExceptionOfType(UnreadableResponseException.class)
                .isThrownBy(() -> circle.streamPosts(PostQuery.all()).limit(100).count())
                .withMessage("The provider returned the cursor of an earlier page again: book:b. If this happens again,"
                        + " check for a newer version of this library. [posts on book; nothing was changed]");
        assertThat(asked).containsExactly("null", "book:b", "book:c", "book:a");
    }

    @Test
    void any_cut_into_pages_gives_the_same_posts() {
        long seed = 99L;
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            List<String> all = IntStream.range(0, random.nextInt(40))
                    .mapToObj(i -> "p" + i)
                    .toList();
            Book book = new Book(cut(all, random));
            assertThat(ids(book.streamPosts(PostQuery.all())))
                    .as("seed %d, run %d, pages %s", seed, run, book.pages)
                    .isEqualTo(all);
        }
    }

    private static List<List<String>> cut(List<String> all, Random random) {
        List<List<String>> pages = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(all.size(), from + random.nextInt(6));
            pages.add(all.subList(from, to));
            from = to;
        } while (from < all.size());
        return pages;
    }

    @Test
    void a_page_knows_whether_another_follows() {
        assertThat(page(null).hasNext()).isFalse();
        assertThat(page(new Cursor("book", "2")).hasNext()).isTrue();
    }

    private static Page<String> page(@Nullable Cursor next) {
        return Page.builder(List.of("a", "bb")).next(next).total(7).build();
    }

    @Test
    void a_mapped_page_keeps_its_cursor_and_total() {
        Cursor next = new Cursor("book", "2");

        assertThat(page(next).map(String::length))
                .isEqualTo(Page.builder(List.of(1, 2)).next(next).total(7).build());
    }

    @Test
    void a_page_does_not_change_with_the_list_it_was_made_from() {
        List<String> items = new ArrayList<>(List.of("a"));
        Page<String> page = Page.of(items);

        items.clear();

        assertThat(page.items()).containsExactly("a").isUnmodifiable();
    }
}
