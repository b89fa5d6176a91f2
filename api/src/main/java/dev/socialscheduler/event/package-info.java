/**
 * What a {@link dev.socialscheduler.SchedulerListener} hears while calls are made. No event holds the text of a post,
 * what the provider said about it, or a credential.
 */
@NullMarked
package dev.socialscheduler.event;

import org.jspecify.annotations.NullMarked;
