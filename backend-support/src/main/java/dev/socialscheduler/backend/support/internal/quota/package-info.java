/** The quota ledger, its windows, pacing, and the headers they learn from. */
@NullMarked
package dev.socialscheduler.backend.support.internal.quota;

import org.jspecify.annotations.NullMarked;
