/**
 * Interfaces for backends. A backend implements {@link dev.socialscheduler.spi.SchedulerProvider} and receives a
 * {@link dev.socialscheduler.spi.BackendContext}.
 */
@NullMarked
package dev.socialscheduler.spi;

import org.jspecify.annotations.NullMarked;
