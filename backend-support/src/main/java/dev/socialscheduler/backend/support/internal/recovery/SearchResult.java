package dev.socialscheduler.backend.support.internal.recovery;

import java.util.List;

/**
 * What a search has found.
 *
 * @param found what may be what was looked for
 * @param isComplete whether there can be no more: else the absence of something says nothing
 */
public record SearchResult<T>(List<T> found, boolean isComplete) {}
