package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Cursor;
import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Page;
import dev.socialscheduler.error.PendingOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lists the ideas created since a given time; the provider lists them in no documented order. Thread-safe. */
public final class IdeaSearch {

    private final Supplier<Set<Capability>> capabilities;
    private final Function<IdeaQuery, Page<Idea>> pages;

    public IdeaSearch(Supplier<Set<Capability>> capabilities, Function<IdeaQuery, Page<Idea>> pages) {
        this.capabilities = capabilities;
        this.pages = pages;
    }

    /** Returns whether ideas can be looked up at all. */
    boolean isPossible() {
        return capabilities.get().contains(Capability.LIST_IDEAS);
    }

    /** Returns the candidates for the idea of a call, the oldest first. */
    SearchResult<Idea> candidates(PendingOutcome wanted) {
        List<Idea> read = new ArrayList<>();
        boolean isComplete = read(wanted, read);
        List<Idea> found = read.stream()
                .filter(idea -> PostMatch.matches(wanted, idea))
                .filter(idea -> !wanted.others().contains(idea.id().value()))
                .sorted(Comparator.comparing(Idea::createdAt))
                .toList();
        return new SearchResult<>(found, isComplete);
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
