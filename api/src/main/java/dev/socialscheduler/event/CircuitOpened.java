package dev.socialscheduler.event;

import java.time.Instant;

/**
 * The service seems to be down: calls fail at once from now on.
 *
 * @param backend the id of the backend
 * @param failures how many attempts in a row found the service down
 * @param retryAt when a single call is let out to see whether it is back
 */
public record CircuitOpened(String backend, int failures, Instant retryAt) {}
