/** Exceptions, with the problem, the context, the possible effect, and a remedy. */
@NullMarked
package dev.socialscheduler.error;

import org.jspecify.annotations.NullMarked;
