package dev.socialscheduler;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which posts to list. Conditions are joined by <em>and</em>, the values of one condition by <em>or</em>.
 *
 * @param organization whose posts, or null for the configured organization, or else the account's only one
 * @param channelIds only posts of these channels; empty for all
 * @param statuses only posts in these states; empty for all
 * @param tagIds only posts with one of these labels; empty for all
 * @param dueAt only posts due then, or null
 * @param createdAt only posts made then, or null
 * @param hasDueAt only posts with (or without) a due time, or null for both
 * @param order the order; empty for the provider's own, which is newest first
 * @param pageSize how many posts a page holds; the provider may hold fewer
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

    /** How many posts a page holds unless said otherwise: {@value}. */
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
            throw new IllegalArgumentException("Posts without a due time cannot be listed by due time.");
        }
    }

    /** Every post, in the provider's order. */
    public static PostQuery all() {
        return builder().build();
    }

    /** Begins a query for every post. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the same query for the page at a cursor. */
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

        /** Only posts of this organization. */
        public Builder in(OrganizationId id) {
            organization = Objects.requireNonNull(id, "organization");
            return this;
        }

        /** Only posts of these channels. */
        public Builder channels(ChannelId... ids) {
            channelIds = Set.copyOf(List.of(ids));
            return this;
        }

        /** Only posts in these states. */
        public Builder statuses(PostStatus... values) {
            statuses = Set.copyOf(List.of(values));
            return this;
        }

        /** Only posts with one of these labels. */
        public Builder tags(TagId... ids) {
            tagIds = Set.copyOf(List.of(ids));
            return this;
        }

        /** Only posts due then. */
        public Builder dueAt(TimeRange range) {
            dueAt = Objects.requireNonNull(range, "dueAt");
            return this;
        }

        /** Only posts made then. */
        public Builder createdAt(TimeRange range) {
            createdAt = Objects.requireNonNull(range, "createdAt");
            return this;
        }

        /** Only posts with, or only posts without, a due time. */
        public Builder hasDueAt(boolean wanted) {
            hasDueAt = wanted;
            return this;
        }

        /** Adds an order; the first one said counts most. */
        public Builder orderBy(PostOrder.Key key, PostOrder.Direction direction) {
            order = Stream.concat(order.stream(), Stream.of(new PostOrder(key, direction)))
                    .toList();
            return this;
        }

        /** Sets how many posts a page holds; 20 to 50 is what the provider advises. */
        public Builder pageSize(int size) {
            pageSize = size;
            return this;
        }

        /** Begins at a cursor. */
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
