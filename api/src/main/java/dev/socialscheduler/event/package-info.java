/**
 * Events for a {@link dev.socialscheduler.SchedulerListener}. No event contains the text of a post, the provider's
 * messages about it, or a credential.
 */
@NullMarked
package dev.socialscheduler.event;

import org.jspecify.annotations.NullMarked;
