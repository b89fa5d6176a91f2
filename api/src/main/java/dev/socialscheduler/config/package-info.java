/**
 * Configuration: typed settings, where they come from, and which backend they choose. Start at
 * {@link dev.socialscheduler.config.SchedulerConfig}.
 */
@NullMarked
package dev.socialscheduler.config;

import org.jspecify.annotations.NullMarked;
