package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.error.PendingOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finds ideas among all of an organization; the provider lists them in no documented order. Thread-safe. */
public final class IdeaSearch {

    private final Supplier<Set<Capability>> capabilities;
    private final Function<IdeaQuery, Page<Idea>> pages;
    private final ProviderClock clock;

    public IdeaSearch(
            Supplier<Set<Capability>> capabilities, Function<IdeaQuery, Page<Idea>> pages, ProviderClock clock) {
        this.capabilities = capabilities;
        this.pages = pages;
        this.clock = clock;
    }

    /** Returns whether ideas can be looked up at all. */
    boolean isPossible() {
        return capabilities.get().contains(Capability.LIST_IDEAS);
    }

    /** Returns the candidates for the idea of a call, the oldest first. Doubtful are those that may be older. */
    SearchResult<Idea> candidates(PendingOutcome wanted) {
        List<Idea> read = new ArrayList<>();
        boolean isComplete = read(wanted, read);
        List<Idea> found = read.stream()
                .filter(idea -> PostMatch.matches(wanted, idea))
                .filter(idea -> !wanted.others().contains(idea.id().value()))
                .sorted(Comparator.comparing(Idea::createdAt))
                .toList();
        CreationWindow window = window(wanted, read);
        return new SearchResult<>(
                found.stream().filter(idea -> window.isNewer(idea.createdAt())).toList(),
                isComplete,
                found.stream()
                        .filter(idea -> window.isUncertain(idea.createdAt()))
                        .toList());
    }

    private CreationWindow window(PendingOutcome wanted, List<Idea> read) {
        Instant now = clock.now();
        return clock.offset(wanted, wanted.since())
                .map(offset -> CreationWindow.measured(wanted, offset, now))
                .orElseGet(() -> CreationWindow.unmeasured(
                        wanted, read.stream().map(Idea::createdAt).toList(), now));
    }

    private boolean read(PendingOutcome wanted, List<Idea> found) {
        IdeaQuery all =
                wanted.target().isEmpty() ? IdeaQuery.all() : IdeaQuery.all().in(new OrganizationId(wanted.target()));
        IdeaQuery next = all;
        for (int number = 0; number < PostSearch.MOST_PAGES; number++) {
            Page<Idea> page = pages.apply(next);
            found.addAll(page.items());
            Cursor after = page.next();
            if (after == null) {
                return true;
            }
            next = all.after(after);
        }
        return false;
    }
}
