package dev.socialscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Cursor CURSOR = new Cursor("graphql", "p2");

    @Test
    void a_query_for_all_posts_has_no_condition_and_fifty_posts_a_page() {
        assertThat(PostQuery.all())
                .isEqualTo(new PostQuery(null, Set.of(), Set.of(), Set.of(), null, null, null, List.of(), 50, null));
    }

    @Test
    void every_given_condition_is_in_the_query() {
        PostQuery query = PostQuery.builder()
                .in(new OrganizationId("o"))
                .channels(new ChannelId("a"), new ChannelId("b"))
                .statuses(PostStatus.DRAFT, PostStatus.ERROR)
                .tags(new TagId("t"))
                .dueAt(TimeRange.from(NOON))
                .createdAt(TimeRange.between(NOON, NOON))
                .hasDueAt(true)
                .orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.ASCENDING)
                .orderBy(PostOrder.Key.CREATED_AT, PostOrder.Direction.DESCENDING)
                .pageSize(7)
                .after(CURSOR)
                .build();

        assertThat(query)
                .isEqualTo(new PostQuery(
                        new OrganizationId("o"),
                        Set.of(new ChannelId("a"), new ChannelId("b")),
                        Set.of(PostStatus.DRAFT, PostStatus.ERROR),
                        Set.of(new TagId("t")),
                        new TimeRange(NOON, null),
                        new TimeRange(NOON, NOON),
                        true,
                        List.of(
                                new PostOrder(PostOrder.Key.DUE_AT, PostOrder.Direction.ASCENDING),
                                new PostOrder(PostOrder.Key.CREATED_AT, PostOrder.Direction.DESCENDING)),
                        7,
                        CURSOR));
    }

    @Test
    void the_next_page_is_the_same_query_elsewhere() {
        PostQuery query =
                PostQuery.builder().pageSize(3).statuses(PostStatus.SENT).build();

        assertThat(query.after(CURSOR))
                .isEqualTo(PostQuery.builder()
                        .pageSize(3)
                        .statuses(PostStatus.SENT)
                        .after(CURSOR)
                        .build());
        assertThat(query.after(CURSOR).after((Cursor) null)).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void a_page_holds_at_least_one(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostQuery.builder().pageSize(size).build())
                .withMessage("A page holds at least one post, not " + size + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdeaQuery.all().pageSize(size))
                .withMessage("A page holds at least one idea, not " + size + ".");
    }

    @Test
    void posts_cannot_be_listed_by_an_unknown_status() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostQuery.builder()
                        .statuses(PostStatus.SENT, PostStatus.UNKNOWN)
                        .build())
                .withMessage("Posts cannot be listed by the status UNKNOWN.");
    }

    @Test
    void posts_without_a_due_time_cannot_be_listed_by_it() {
        PostQuery.Builder builder = PostQuery.builder().hasDueAt(false).dueAt(TimeRange.from(NOON));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Posts without a due time cannot be filtered by due time; set only one of the two.");
        assertThatCode(builder.hasDueAt(true)::build).doesNotThrowAnyException();
    }

    @Test
    void a_range_does_not_end_before_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeRange.between(NOON, NOON.minusMillis(1)))
                .withMessage("A time range must not end (2026-12-01T11:59:59.999Z) before it starts "
                        + "(2026-12-01T12:00:00Z).");
        assertThat(TimeRange.between(NOON, NOON)).isEqualTo(new TimeRange(NOON, NOON));
        assertThat(new TimeRange(null, null).start()).isNull();
    }

    @Test
    void naming_something_twice_is_naming_it_once() {
        ChannelId channel = new ChannelId("c");
        TagId tag = new TagId("t");
        IdeaGroupId group = new IdeaGroupId("g");
        PostQuery query = PostQuery.builder()
                .channels(channel, channel)
                .statuses(PostStatus.SENT, PostStatus.SENT)
                .tags(tag, tag)
                .build();

        assertThat(query.channelIds()).containsExactly(channel);
        assertThat(query.statuses()).containsExactly(PostStatus.SENT);
        assertThat(query.tagIds()).containsExactly(tag);
        assertThat(ChannelQuery.all().on(Network.TWITTER, Network.TWITTER).networks())
                .containsExactly(Network.TWITTER);
        assertThat(IdeaQuery.all().tags(tag, tag).tagIds()).containsExactly(tag);
        assertThat(IdeaQuery.all().groups(group, group).groupIds()).containsExactly(group);
    }

    @Test
    void ideas_are_queried_by_group_or_by_being_grouped() {
        IdeaQuery query = IdeaQuery.all().groups(new IdeaGroupId("g"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> query.grouped(true))
                .withMessage("Set either groupIds or grouped, not both.");
    }

    @Test
    void every_condition_of_an_idea_query_is_kept_by_the_next() {
        IdeaQuery query = IdeaQuery.all()
                .in(new OrganizationId("o"))
                .grouped(false)
                .tags(new TagId("t"))
                .pageSize(9)
                .after(CURSOR);

        assertThat(query)
                .isEqualTo(new IdeaQuery(new OrganizationId("o"), Set.of(), false, Set.of(new TagId("t")), 9, CURSOR));
    }

    @Test
    void every_condition_of_a_channel_query_is_kept_by_the_next() {
        ChannelQuery query = ChannelQuery.all()
                .in(new OrganizationId("o"))
                .on(Network.BLUESKY, Network.THREADS)
                .locked(false);

        assertThat(query)
                .isEqualTo(new ChannelQuery(new OrganizationId("o"), Set.of(Network.BLUESKY, Network.THREADS), false));
        assertThat(ChannelQuery.all()).isEqualTo(new ChannelQuery(null, Set.of(), null));
    }
}
