package dev.socialscheduler.event;

import dev.socialscheduler.Quota;

/**
 * Less than a tenth of a window is left. Told once a window, and again only after a fifth was free in between.
 *
 * @param backend the id of the backend
 * @param window what is known of it
 */
public record QuotaLow(String backend, Quota.Window window) {}
