/** What must lie in the package of the guard to reach it. */
@NullMarked
package dev.socialscheduler.backend.support;

import org.jspecify.annotations.NullMarked;
