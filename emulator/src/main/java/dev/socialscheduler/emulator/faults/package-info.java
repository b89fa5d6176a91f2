/** Faults that the emulator injects on demand. */
@NullMarked
package dev.socialscheduler.emulator.faults;

import org.jspecify.annotations.NullMarked;
