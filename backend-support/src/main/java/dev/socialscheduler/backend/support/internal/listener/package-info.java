/** Calls of listeners, log context, and warnings. */
@NullMarked
package dev.socialscheduler.backend.support.internal.listener;

import org.jspecify.annotations.NullMarked;
