/** Time that only a test moves. */
@NullMarked
package dev.socialscheduler.testsupport.clock;

import org.jspecify.annotations.NullMarked;
