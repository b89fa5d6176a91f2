package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Idea;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.backend.support.internal.resilience.Dispatch;
import dev.socialscheduler.backend.support.internal.resilience.Recovery;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.PendingOutcome;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.event.Reconciled.Finding;
import dev.socialscheduler.internal.LogTopics;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks up an idea whose response was lost. Ideas cannot be deleted, so a duplicate is only reported. */
public final class IdeaRecovery implements Recovery<Idea> {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.RECOVERY);

    private final String backend;
    private final NewIdea idea;
    private final String owner;
    private final PostOwnership ownership;
    private final IdeaSearch search;
    private final DelayedLookup delayedLookup;

    public IdeaRecovery(
            String backend,
            NewIdea idea,
            String owner,
            PostOwnership ownership,
            IdeaSearch search,
            DelayedLookup delayedLookup) {
        this.backend = backend;
        this.idea = idea;
        this.owner = owner;
        this.ownership = ownership;
        this.search = search;
        this.delayedLookup = delayedLookup;
    }

    /** Returns what happens around each attempt: the ideas of its organization are locked. */
    public Dispatch<Idea> dispatch() {
        return Dispatch.to(place(), ownership.lock());
    }

    /**
     * Takes the idea of a successful attempt as that of the call.
     *
     * @throws SchedulerException with an unknown outcome if it belongs to another call, so the answer does too
     */
    public Idea own(Idea made) {
        String id = made.id().value();
        if (!ownership.claim(id, owner, content())) {
            throw AnswerErrorMapper.anothers(id, ErrorContext.of(backend, Operation.CREATE_IDEA));
        }
        return made;
    }

    @Override
    public LookupResult<Idea> lookUp(Instant since) {
        PendingOutcome pending = pending(since);
        return pending == null
                ? LookupResult.failed()
                : delayedLookup.lookUp(
                        Operation.CREATE_IDEA,
                        () -> {
                            SearchResult<Idea> searchResult = claim(search, ownership, pending, owner, content());
                            return LookupResult.of(
                                    searchResult.found().stream().findFirst(), searchResult.provesAbsence(), true);
                        },
                        found -> found.id().value());
    }

    /** Finds the idea of a call and claims it for the call. */
    static SearchResult<Idea> claim(
            IdeaSearch search, PostOwnership ownership, PendingOutcome pending, String owner, int content) {
        return ownership.lock().looking("ideas " + pending.target(), () -> {
            SearchResult<Idea> searchResult = search.candidates(pending);
            List<Idea> ours = searchResult.found().stream()
                    .filter(found -> ownership.claim(found.id().value(), owner, content))
                    .limit(1)
                    .toList();
            return new SearchResult<>(
                    ours,
                    searchResult.isComplete(),
                    searchResult.doubtful().stream()
                            .filter(idea ->
                                    ours.isEmpty() && ownership.isFree(idea.id().value()))
                            .toList());
        });
    }

    @Override
    public Idea afterRetry(Idea result, Instant since) {
        PendingOutcome pending = pending(since);
        if (pending == null) {
            return result;
        }
        try {
            claim(search, ownership, pending, owner + " surplus", 0).found().forEach(this::reportDuplicate);
        } catch (SchedulerException e) {
            LOG.warn("{}: a possible duplicate idea cannot be looked up: {}", backend, e.getMessage());
        }
        return result;
    }

    private void reportDuplicate(Idea duplicate) {
        String id = duplicate.id().value();
        LOG.warn(
                "{}: an earlier attempt arrived late and created the idea {}; ideas cannot be deleted, so there are"
                        + " two.",
                backend,
                id);
        delayedLookup.tell(Operation.CREATE_IDEA, Finding.DUPLICATE_LEFT, id);
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
                ownership.others(owner, content()));
    }

    private String place() {
        OrganizationId organization = idea.organization();
        return "ideas " + (organization == null ? "" : organization.value());
    }

    private int content() {
        return ContentFingerprint.of(idea).hashCode();
    }
}
