package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Idea;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.backend.support.internal.resilience.Dispatch;
import dev.socialscheduler.backend.support.internal.resilience.Recovery;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.event.Reconciled.Finding;
import dev.socialscheduler.internal.LogTopics;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for an idea whose answer was lost. Nothing can delete an idea, so a surplus one is only told of. */
public final class IdeaRecovery implements Recovery<Idea> {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.RECOVERY);

    private final String backend;
    private final NewIdea idea;
    private final String owner;
    private final PostOwnership claims;
    private final IdeaSearch search;
    private final DelayedLookup settling;

    public IdeaRecovery(
            String backend,
            NewIdea idea,
            String owner,
            PostOwnership claims,
            IdeaSearch search,
            DelayedLookup settling) {
        this.backend = backend;
        this.idea = idea;
        this.owner = owner;
        this.claims = claims;
        this.search = search;
        this.settling = settling;
    }

    /** Returns what happens around each attempt: the ideas of its organization are locked. */
    public Dispatch<Idea> dispatch() {
        return Dispatch.to(place(), claims.lock());
    }

    /** Takes the idea of a successful attempt as that of the call. */
    public Idea own(Idea made) {
        claims.claim(made.id().value(), owner, content());
        return made;
    }

    @Override
    public LookupResult<Idea> look(Instant since) {
        PendingOutcome pending = pending(since);
        return pending == null
                ? LookupResult.failed()
                : settling.look(
                        Operation.CREATE_IDEA,
                        () -> {
                            SearchResult<Idea> traces = claim(search, claims, pending, owner, content());
                            return LookupResult.of(traces.found().stream().findFirst(), traces.isComplete(), true);
                        },
                        found -> found.id().value());
    }

    /** Looks for the idea of a call and gives it to the call. */
    static SearchResult<Idea> claim(
            IdeaSearch search, PostOwnership claims, PendingOutcome pending, String owner, int content) {
        return claims.lock().looking("ideas " + pending.target(), () -> {
            SearchResult<Idea> traces = search.candidates(pending);
            List<Idea> ours = traces.found().stream()
                    .filter(found -> claims.claim(found.id().value(), owner, content))
                    .limit(1)
                    .toList();
            return new SearchResult<>(ours, traces.isComplete());
        });
    }

    @Override
    public Idea afterRepeat(Idea result, Instant since) {
        PendingOutcome pending = pending(since);
        if (pending == null) {
            return result;
        }
        try {
            claim(search, claims, pending, owner + " surplus", 0).found().forEach(this::tellSurplus);
        } catch (SchedulerException e) {
            LOG.warn("{}: whether an idea was kept twice cannot be looked up: {}", backend, e.getMessage());
        }
        return result;
    }

    private void tellSurplus(Idea surplus) {
        String id = surplus.id().value();
        LOG.warn(
                "{}: a first attempt arrived late as the idea {}; ideas cannot be deleted, so there are two.",
                backend,
                id);
        settling.tell(Operation.CREATE_IDEA, Finding.SURPLUS_LEFT, id);
    }

    @Override
    public @Nullable PendingOutcome pending(Instant since) {
        if (!search.isPossible()) {
            return null;
        }
        OrganizationId organization = idea.organization();
        return new PendingOutcome(
                owner,
                backend,
                Operation.CREATE_IDEA,
                organization == null ? "" : organization.value(),
                ContentFingerprint.of(idea),
                null,
                false,
                since,
                claims.others(owner, content()));
    }

    private String place() {
        OrganizationId organization = idea.organization();
        return "ideas " + (organization == null ? "" : organization.value());
    }

    private int content() {
        return ContentFingerprint.of(idea).hashCode();
    }
}
