/**
 * What every backend needs exactly once. For people who write backends; users of the library do not need it.
 */
@NullMarked
package dev.socialscheduler.backend.support;

import org.jspecify.annotations.NullMarked;
