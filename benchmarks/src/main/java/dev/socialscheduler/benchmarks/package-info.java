/** The cost of a call: the same work by this library and by others, against a responder that does nothing. */
@NullMarked
package dev.socialscheduler.benchmarks;

import org.jspecify.annotations.NullMarked;
