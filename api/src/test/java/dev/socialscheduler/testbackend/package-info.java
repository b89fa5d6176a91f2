/** Backends that a test puts on the class path. */
@NullMarked
package dev.socialscheduler.testbackend;

import org.jspecify.annotations.NullMarked;
