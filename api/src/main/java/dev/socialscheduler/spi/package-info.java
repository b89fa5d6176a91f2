/**
 * What a backend implements: {@link dev.socialscheduler.spi.SchedulerProvider}, given a {@link
 * dev.socialscheduler.spi.BackendContext}.
 */
@NullMarked
package dev.socialscheduler.spi;

import org.jspecify.annotations.NullMarked;
