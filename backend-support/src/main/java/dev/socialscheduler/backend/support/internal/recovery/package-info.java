/** Finding posts whose response was lost, who owns them, and reconciliation. */
@NullMarked
package dev.socialscheduler.backend.support.internal.recovery;

import org.jspecify.annotations.NullMarked;
