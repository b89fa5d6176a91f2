package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaId;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking through ideas, which come in no documented order and without a filter by time. */
class IdeaSearchTest {

    private static final Instant SINCE = TestContext.NOW;
    private static final OrganizationId BAKERY = new OrganizationId("o1");

    private final List<IdeaQuery> asked = new ArrayList<>();

    private static Idea idea(String id, String text, long seconds) {
        Instant createdAt = SINCE.plusSeconds(seconds);
        return Idea.builder(new IdeaId(id), BAKERY, createdAt)
                .text(text)
                .updatedAt(createdAt)
                .build();
    }

    private SearchResult<Idea> search(PendingOutcome wanted, IntFunction<Page<Idea>> pages) {
        return new IdeaSearch(
                        () -> Set.of(Capability.LIST_IDEAS),
                        query -> {
                            asked.add(query);
                            return pages.apply(asked.size());
                        },
                        Recovered.rightClock())
                .candidates(wanted);
    }

    private static PendingOutcome hello(String... others) {
        return Recovered.idea("a", NewIdea.builder().text("Hello").build(), others);
    }

    private static Cursor cursor(int number) {
        return new Cursor("red", "page " + number);
    }

    /** A list of so many pages with an idea on the last one. */
    private static IntFunction<Page<Idea>> pages(int last) {
        return number -> number == last
                ? Page.of(List.of(idea("i" + number, "Hello", 1)))
                : Page.builder(List.of(idea("i" + number, "Other", 1)))
                        .next(cursor(number + 1))
                        .build();
    }

    @Test
    void candidates_have_the_content_and_belong_to_nobody_and_the_oldest_comes_first() {
        SearchResult<Idea> result = search(
                hello("i3"),
                number -> Page.of(List.of(
                        idea("i1", "Hello", 9),
                        idea("i2", "Other", 1),
                        idea("i3", "Hello", 2),
                        idea("i4", "Hello", -3600),
                        idea("i5", "Hello", 5))));

        assertThat(result.found()).extracting(idea -> idea.id().value()).containsExactly("i5", "i1");
        assertThat(result.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, PostSearch.MOST_PAGES})
    void a_list_that_ends_in_time_is_read_to_its_end(int last) {
        SearchResult<Idea> result = search(hello(), pages(last));

        assertThat(result.found()).hasSize(1);
        assertThat(result.isComplete()).isTrue();
        assertThat(asked).hasSize(last);
    }

    @Test
    void a_list_that_is_longer_proves_no_absence() {
        SearchResult<Idea> result = search(hello(), pages(PostSearch.MOST_PAGES + 1));

        assertThat(result).isEqualTo(new SearchResult<>(List.of(), false, List.of()));
        assertThat(asked).hasSize(PostSearch.MOST_PAGES);
    }

    @Test
    void each_page_is_asked_for_by_the_cursor_of_the_one_before() {
        search(hello(), pages(3));

        assertThat(asked)
                .containsExactly(
                        IdeaQuery.all(),
                        IdeaQuery.all().after(cursor(2)),
                        IdeaQuery.all().after(cursor(3)));
    }

    @Test
    void an_idea_is_looked_for_in_the_organization_that_it_was_made_for() {
        search(Recovered.idea("a", NewIdea.builder().text("Hello").in(BAKERY).build()), pages(2));

        assertThat(asked)
                .containsExactly(
                        IdeaQuery.all().in(BAKERY), IdeaQuery.all().in(BAKERY).after(cursor(2)));
    }

    @Test
    void ideas_can_be_looked_up_only_where_they_can_be_listed() {
        assertThat(isPossible(Capability.LIST_IDEAS)).isTrue();
        assertThat(isPossible(Capability.CREATE_IDEAS)).isFalse();
    }

    private static boolean isPossible(Capability available) {
        return new IdeaSearch(() -> Set.of(available), query -> Page.of(List.of()), Recovered.rightClock())
                .isPossible();
    }
}
