/** Attempts, the retry decision, and the circuit breaker. */
@NullMarked
package dev.socialscheduler.backend.support.internal.resilience;

import org.jspecify.annotations.NullMarked;
