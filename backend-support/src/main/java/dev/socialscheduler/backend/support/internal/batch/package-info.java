/** Several posts in one request. */
@NullMarked
package dev.socialscheduler.backend.support.internal.batch;

import org.jspecify.annotations.NullMarked;
