/**
 * Configuration: typed settings, their sources, and the choice of a backend. Start with
 * {@link dev.socialscheduler.config.SchedulerConfig}.
 */
@NullMarked
package dev.socialscheduler.config;

import org.jspecify.annotations.NullMarked;
