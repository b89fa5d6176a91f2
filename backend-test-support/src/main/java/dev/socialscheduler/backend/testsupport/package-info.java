/** Schedulers of every backend, wired to the emulator or to any other server. */
@NullMarked
package dev.socialscheduler.backend.testsupport;

import org.jspecify.annotations.NullMarked;
