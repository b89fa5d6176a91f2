/** Maps responses and transport failures to {@code SchedulerException}s. */
@NullMarked
package dev.socialscheduler.backend.support.internal.error;

import org.jspecify.annotations.NullMarked;
