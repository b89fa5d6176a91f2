/** What a call costs: the same work by this library and by its peers, against a responder that does nothing. */
@NullMarked
package dev.socialscheduler.benchmarks;

import org.jspecify.annotations.NullMarked;
