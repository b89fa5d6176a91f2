package dev.socialscheduler.backend.support.internal.recovery;

import java.util.List;

/**
 * The result of a search.
 *
 * @param found the candidates
 * @param isComplete whether everything was read; otherwise absence proves nothing
 * @param doubtful what may be the wanted one although it does not match; if there is any, absence proves nothing
 */
public record SearchResult<T>(List<T> found, boolean isComplete, List<T> doubtful) {

    public SearchResult(List<T> found, boolean isComplete) {
        this(found, isComplete, List.of());
    }

    /** Returns whether finding nothing proves that there is nothing. */
    public boolean provesAbsence() {
        return isComplete && doubtful.isEmpty();
    }
}
