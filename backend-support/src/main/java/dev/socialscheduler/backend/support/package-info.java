/**
 * What all backends share. For authors of backends; users of the library do not need it.
 */
@NullMarked
package dev.socialscheduler.backend.support;

import org.jspecify.annotations.NullMarked;
