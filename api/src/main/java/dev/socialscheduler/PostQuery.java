package dev.socialscheduler;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Query for posts. Conditions are combined with <em>and</em>, the values of one condition with <em>or</em>.
 *
 * @param organization the organization; null for the configured one, or else the account's only one
 * @param channelIds the channels; empty for all
 * @param statuses the statuses; empty for all
 * @param tagIds the tags, of which a post must have at least one; empty for all
 * @param dueAt the range of due times, or null for any
 * @param createdAt the range of creation times, or null for any
 * @param hasDueAt true for posts with a due time only, false for posts without one only, null for both
 * @param order the sort order; empty for the provider's order, newest first
 * @param pageSize the number of posts on a page; the provider may return fewer
 * @param after the cursor of the page, or null for the first page
 */
public record PostQuery(
        @Nullable OrganizationId organization,
        Set<ChannelId> channelIds,
        Set<PostStatus> statuses,
        Set<TagId> tagIds,
        @Nullable TimeRange dueAt,
        @Nullable TimeRange createdAt,
        @Nullable Boolean hasDueAt,
        List<PostOrder> order,
        int pageSize,
        @Nullable Cursor after) {

    /** Default number of posts on a page: {@value}. */
    public static final int DEFAULT_PAGE_SIZE = 50;

    public PostQuery {
        channelIds = Set.copyOf(channelIds);
        statuses = Set.copyOf(statuses);
        tagIds = Set.copyOf(tagIds);
        order = List.copyOf(order);
        if (pageSize < 1) {
            throw new IllegalArgumentException("A page holds at least one post, not " + pageSize + ".");
        }
        if (statuses.contains(PostStatus.UNKNOWN)) {
            throw new IllegalArgumentException("Posts cannot be listed by the status UNKNOWN.");
        }
        if (Boolean.FALSE.equals(hasDueAt) && dueAt != null) {
            throw new IllegalArgumentException(
                    "Posts without a due time cannot be filtered by due time; set only one of the two.");
        }
    }

    /** Returns a query for all posts, in the provider's order. */
    public static PostQuery all() {
        return builder().build();
    }

    /** Returns a builder of a query for all posts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns this query for the page at a cursor. */
    public PostQuery after(@Nullable Cursor cursor) {
        return new PostQuery(
                organization, channelIds, statuses, tagIds, dueAt, createdAt, hasDueAt, order, pageSize, cursor);
    }

    /** Builds a {@link PostQuery}. Not thread-safe. */
    public static final class Builder {

        private @Nullable OrganizationId organization;
        private Set<ChannelId> channelIds = Set.of();
        private Set<PostStatus> statuses = Set.of();
        private Set<TagId> tagIds = Set.of();
        private @Nullable TimeRange dueAt;
        private @Nullable TimeRange createdAt;
        private @Nullable Boolean hasDueAt;
        private List<PostOrder> order = List.of();
        private int pageSize = DEFAULT_PAGE_SIZE;
        private @Nullable Cursor after;

        private Builder() {}

        /** Selects posts of this organization. */
        public Builder in(OrganizationId id) {
            organization = Objects.requireNonNull(id, "organization");
            return this;
        }

        /** Selects posts of these channels. */
        public Builder channels(ChannelId... ids) {
            channelIds = Set.copyOf(List.of(ids));
            return this;
        }

        /** Selects posts with these statuses. */
        public Builder statuses(PostStatus... values) {
            statuses = Set.copyOf(List.of(values));
            return this;
        }

        /** Selects posts with at least one of these tags. */
        public Builder tags(TagId... ids) {
            tagIds = Set.copyOf(List.of(ids));
            return this;
        }

        /** Selects posts that are due in this range. */
        public Builder dueAt(TimeRange range) {
            dueAt = Objects.requireNonNull(range, "dueAt");
            return this;
        }

        /** Selects posts that were created in this range. */
        public Builder createdAt(TimeRange range) {
            createdAt = Objects.requireNonNull(range, "createdAt");
            return this;
        }

        /** Selects posts with a due time only, or posts without one only. */
        public Builder hasDueAt(boolean wanted) {
            hasDueAt = wanted;
            return this;
        }

        /** Adds a sort order; the first one added takes precedence. */
        public Builder orderBy(PostOrder.Key key, PostOrder.Direction direction) {
            order = Stream.concat(order.stream(), Stream.of(new PostOrder(key, direction)))
                    .toList();
            return this;
        }

        /** Sets the number of posts on a page; the provider recommends 20 to 50. */
        public Builder pageSize(int size) {
            pageSize = size;
            return this;
        }

        /** Sets the cursor at which the page starts. */
        public Builder after(Cursor cursor) {
            after = Objects.requireNonNull(cursor, "after");
            return this;
        }

        /** Returns the query. */
        public PostQuery build() {
            return new PostQuery(
                    organization, channelIds, statuses, tagIds, dueAt, createdAt, hasDueAt, order, pageSize, after);
        }
    }
}
