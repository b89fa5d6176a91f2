package dev.socialscheduler;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which ideas to list.
 *
 * @param organization whose ideas, or null for the configured organization, or else the account's only one
 * @param groupIds only ideas of these groups; empty for all
 * @param grouped only ideas that stand (or do not stand) in a group, or null for both; not together with groups
 * @param tagIds only ideas with one of these labels; empty for all
 * @param pageSize how many ideas a page holds
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
            throw new IllegalArgumentException("Say either which groups, or whether grouped, not both.");
        }
    }

    /** Every idea of the configured, or else the account's only organization. */
    public static IdeaQuery all() {
        return new IdeaQuery(null, Set.of(), null, Set.of(), PostQuery.DEFAULT_PAGE_SIZE, null);
    }

    /** The same query for one organization. */
    public IdeaQuery in(OrganizationId id) {
        return new IdeaQuery(id, groupIds, grouped, tagIds, pageSize, after);
    }

    /** The same query for some groups. */
    public IdeaQuery groups(IdeaGroupId... ids) {
        return new IdeaQuery(organization, Set.copyOf(List.of(ids)), grouped, tagIds, pageSize, after);
    }

    /** The same query for ideas that stand, or do not stand, in a group. */
    public IdeaQuery grouped(boolean wanted) {
        return new IdeaQuery(organization, groupIds, wanted, tagIds, pageSize, after);
    }

    /** The same query for some labels. */
    public IdeaQuery tags(TagId... ids) {
        return new IdeaQuery(organization, groupIds, grouped, Set.copyOf(List.of(ids)), pageSize, after);
    }

    /** The same query with another page size. */
    public IdeaQuery pageSize(int size) {
        return new IdeaQuery(organization, groupIds, grouped, tagIds, size, after);
    }

    /** The same query for the page at a cursor. */
    public IdeaQuery after(@Nullable Cursor cursor) {
        return new IdeaQuery(organization, groupIds, grouped, tagIds, pageSize, cursor);
    }
}
