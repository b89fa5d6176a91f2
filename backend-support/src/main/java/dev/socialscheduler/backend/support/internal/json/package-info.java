/** Bounded reading of JSON, and binding of wire records. */
@NullMarked
package dev.socialscheduler.backend.support.internal.json;

import org.jspecify.annotations.NullMarked;
