/** Failures. Each says what happened, where, whether it may have had an effect, and what to do now. */
@NullMarked
package dev.socialscheduler.error;

import org.jspecify.annotations.NullMarked;
