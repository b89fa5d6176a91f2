/** The quota ledger, its windows, pacing, and the rate-limit headers. */
@NullMarked
package dev.socialscheduler.backend.support.internal.quota;

import org.jspecify.annotations.NullMarked;
