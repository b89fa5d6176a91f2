package dev.socialscheduler.emulator.internal.world;

import dev.socialscheduler.emulator.world.PostTemplate;
import dev.socialscheduler.emulator.world.ServiceException;
import dev.socialscheduler.emulator.world.ServiceException.Kind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Post templates (a preview of the service). Atomic and thread-safe; rejects with {@link ServiceException}. */
public final class Templates {
    private static final int MAX = 50;
    private static final Comparator<PostTemplate> NEWEST_FIRST = Comparator.comparing(PostTemplate::createdAt)
            .thenComparing(PostTemplate::sequence)
            .reversed();

    private final WorldState state;
    private final Permission permission;

    Templates(WorldState state) {
        this.state = state;
        this.permission = new Permission(state);
    }

    /** Creates a template. */
    public PostTemplate create(String accountId, String organizationId, Wish wish) {
        return state.settled(() -> {
            permission.organization(accountId, organizationId);
            if (state.postTemplates.size() >= MAX) {
                throw ServiceException.of(
                        Kind.LIMIT_REACHED, "You have reached the limit of " + MAX + " post templates.");
            }
            Instant now = state.now();
            String id = state.ids.next();
            return store(wish.applied(
                    new PostTemplate(id, state.ids.sequence(), organizationId, "", "", "", "", "internal", now, now),
                    now));
        });
    }

    /** Changes the given fields. */
    public PostTemplate update(String accountId, String id, Wish wish) {
        return state.settled(() -> store(wish.applied(permission.template(accountId, id), state.now())));
    }

    /** Deletes a template. */
    public PostTemplate delete(String accountId, String id) {
        return state.settled(() -> {
            PostTemplate template = permission.template(accountId, id);
            state.postTemplates.remove(id);
            return template;
        });
    }

    /** Returns a template, or empty if none has this id. */
    public Optional<PostTemplate> template(String accountId, String id) {
        return state.settled(() -> state.postTemplates.containsKey(id)
                ? Optional.of(permission.template(accountId, id))
                : Optional.empty());
    }

    /** Returns a page of templates, newest first; {@code visibility} null for any. */
    public Page<PostTemplate> templates(
            String accountId, String organizationId, @Nullable String visibility, int first, @Nullable String afterId) {
        return state.settled(() -> {
            permission.organization(accountId, organizationId);
            List<PostTemplate> found = state.postTemplates.values().stream()
                    .filter(template -> template.organizationId().equals(organizationId))
                    .filter(template ->
                            visibility == null || template.visibility().equals(visibility))
                    .sorted(NEWEST_FIRST)
                    .toList();
            return Page.after(afterId, found, PostTemplate::id, first);
        });
    }

    private PostTemplate store(PostTemplate template) {
        if (template.title().isBlank() || template.body().isBlank()) {
            throw ServiceException.of(Kind.INVALID_INPUT, "A post template requires a title and a body");
        }
        state.postTemplates.put(template.id(), template);
        return template;
    }

    /** The fields of a new or changed template; null means "not given". */
    public record Wish(
            @Nullable String title,
            @Nullable String body,
            @Nullable String description,
            @Nullable String emoji,
            @Nullable String visibility) {
        PostTemplate applied(PostTemplate old, Instant now) {
            return new PostTemplate(
                    old.id(),
                    old.sequence(),
                    old.organizationId(),
                    title != null ? title : old.title(),
                    body != null ? body : old.body(),
                    description != null ? description : old.description(),
                    emoji != null ? emoji : old.emoji(),
                    visibility != null ? visibility : old.visibility(),
                    old.createdAt(),
                    now);
        }
    }
}
