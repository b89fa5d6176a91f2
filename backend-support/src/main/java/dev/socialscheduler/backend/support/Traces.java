package dev.socialscheduler.backend.support;

import java.util.List;

/**
 * What a search has found.
 *
 * @param found what may be what was looked for
 * @param isComplete whether there can be no more: else the absence of something says nothing
 */
record Traces<T>(List<T> found, boolean isComplete) {}
