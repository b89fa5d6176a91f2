/** What makes the comparison a fair one. */
@NullMarked
package dev.socialscheduler.benchmarks;

import org.jspecify.annotations.NullMarked;
