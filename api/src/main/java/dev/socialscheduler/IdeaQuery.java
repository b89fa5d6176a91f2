package dev.socialscheduler;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Query for ideas.
 *
 * @param organization the organization; null for the configured one, or else the account's only one
 * @param groupIds the groups; empty for all
 * @param grouped true for ideas in a group only, false for ideas without a group only, null for both; cannot be
 *     combined with {@code groupIds}
 * @param tagIds the tags, of which an idea must have at least one; empty for all
 * @param pageSize the number of ideas on a page
 * @param after the cursor of the page, or null for the first page
 */
public record IdeaQuery(
        @Nullable OrganizationId organization,
        Set<IdeaGroupId> groupIds,
        @Nullable Boolean grouped,
        Set<TagId> tagIds,
        int pageSize,
        @Nullable Cursor after) {

    public IdeaQuery {
        groupIds = Set.copyOf(groupIds);
        tagIds = Set.copyOf(tagIds);
        if (pageSize < 1) {
            throw new IllegalArgumentException("A page holds at least one idea, not " + pageSize + ".");
        }
        if (grouped != null && !groupIds.isEmpty()) {
            throw new IllegalArgumentException("Set either groupIds or grouped, not both.");
        }
    }

    /** Returns a query for all ideas of the configured organization, or else the account's only one. */
    public static IdeaQuery all() {
        return new IdeaQuery(null, Set.of(), null, Set.of(), PostQuery.DEFAULT_PAGE_SIZE, null);
    }

    /** Returns this query for an organization. */
    public IdeaQuery in(OrganizationId id) {
        return new IdeaQuery(id, groupIds, grouped, tagIds, pageSize, after);
    }

    /** Returns this query for some groups. */
    public IdeaQuery groups(IdeaGroupId... ids) {
        return new IdeaQuery(organization, Set.copyOf(List.of(ids)), grouped, tagIds, pageSize, after);
    }

    /** Returns this query for ideas in a group only, or for ideas without a group only. */
    public IdeaQuery grouped(boolean wanted) {
        return new IdeaQuery(organization, groupIds, wanted, tagIds, pageSize, after);
    }

    /** Returns this query for some tags. */
    public IdeaQuery tags(TagId... ids) {
        return new IdeaQuery(organization, groupIds, grouped, Set.copyOf(List.of(ids)), pageSize, after);
    }

    /** Returns this query with another page size. */
    public IdeaQuery pageSize(int size) {
        return new IdeaQuery(organization, groupIds, grouped, tagIds, size, after);
    }

    /** Returns this query for the page at a cursor. */
    public IdeaQuery after(@Nullable Cursor cursor) {
        return new IdeaQuery(organization, groupIds, grouped, tagIds, pageSize, cursor);
    }
}
