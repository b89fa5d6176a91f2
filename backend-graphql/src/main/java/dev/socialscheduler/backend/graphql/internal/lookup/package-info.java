/** Look-ups that the library makes for itself: networks of channels and organizations. */
@NullMarked
package dev.socialscheduler.backend.graphql.internal.lookup;

import org.jspecify.annotations.NullMarked;
