package dev.socialscheduler.emulator.internal.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialscheduler.emulator.world.Idea;
import dev.socialscheduler.emulator.world.IdeaGroup;
import dev.socialscheduler.emulator.world.Organization;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The idea board: creating and listing ideas. Atomic and thread-safe; rejects with {@link ServiceException}. */
public final class Ideas {
    private static final Comparator<Idea> NEWEST_FIRST =
            Comparator.comparing(Idea::createdAt).thenComparing(Idea::sequence).reversed();

    private final WorldState state;
    private final Permission permission;

    Ideas(WorldState state) {
        this.state = state;
        this.permission = new Permission(state);
    }

    /** Creates an idea; {@code content} is the input object {@code IdeaContentInput}. */
    public Idea createIdea(
            String accountId, String organizationId, JsonNode content, List<String> tagIds, @Nullable String groupId) {
        return state.settled(() -> {
            Organization organization = permission.organization(accountId, organizationId);
            checkContent(content);
            checkGroup(organizationId, groupId);
            checkLimit(organization);
            Instant now = state.now();
            String id = state.ids.next();
            long sequence = state.ids.sequence();
            Idea idea = new Idea(id, sequence, organizationId, content, tagIds, groupId, sequence, now);
            state.ideas.put(id, idea);
            return idea;
        });
    }

    /** Returns the groups of an organization. */
    public List<IdeaGroup> groups(String accountId, String organizationId) {
        return state.settled(() -> {
            permission.organization(accountId, organizationId);
            return state.ideaGroups.values().stream()
                    .filter(group -> group.organizationId().equals(organizationId))
                    .toList();
        });
    }

    /** Returns a page of ideas, newest first. */
    public Page<Idea> ideas(String accountId, Query query) {
        return state.settled(() -> {
            permission.organization(accountId, query.organizationId());
            List<Idea> found = state.ideas.values().stream()
                    .filter(idea -> idea.organizationId().equals(query.organizationId()))
                    .filter(idea -> query.accepts(idea.groupId()))
                    .filter(idea -> query.tags().accepts(idea.tagIds()))
                    .sorted(NEWEST_FIRST)
                    .toList();
            return Page.after(query.afterId(), found, Idea::id, query.first());
        });
    }

    private static void checkContent(JsonNode content) {
        boolean empty = content.path("text").asText("").isBlank()
                && content.path("title").asText("").isBlank()
                && content.path("media").isEmpty();
        if (empty) {
            throw ServiceException.of(Kind.INVALID_INPUT, "An idea requires a title, text or media");
        }
    }

    private void checkGroup(String organizationId, @Nullable String groupId) {
        IdeaGroup group = groupId == null ? null : state.ideaGroups.get(groupId);
        if (groupId != null && (group == null || !group.organizationId().equals(organizationId))) {
            throw ServiceException.of(Kind.INVALID_INPUT, "Idea group not found: " + groupId);
        }
    }

    private void checkLimit(Organization organization) {
        int limit = permission.account(organization.accountId()).plan().ideas();
        long held = state.ideas.values().stream()
                .filter(idea -> idea.organizationId().equals(organization.id()))
                .count();
        if (held >= limit) {
            throw ServiceException.of(Kind.LIMIT_REACHED, "You have reached the limit of " + limit + " ideas.");
        }
    }

    /**
     * A filter of ideas.
     *
     * @param groups ids of groups; empty for any
     * @param grouped whether the idea must be in a group or in none; null for either
     */
    public record Query(
            String organizationId,
            List<String> groups,
            @Nullable Boolean grouped,
            TagFilter tags,
            int first,
            @Nullable String afterId) {
        public Query {
            groups = List.copyOf(groups);
        }

        boolean accepts(@Nullable String groupId) {
            return (groups.isEmpty() || (groupId != null && groups.contains(groupId)))
                    && (grouped == null || grouped == (groupId != null));
        }
    }
}
