package dev.socialscheduler.backend.support.internal.recovery;

import java.util.List;

/**
 * The result of a search.
 *
 * @param found the candidates
 * @param isComplete whether everything was read; otherwise absence proves nothing
 */
public record SearchResult<T>(List<T> found, boolean isComplete) {}
