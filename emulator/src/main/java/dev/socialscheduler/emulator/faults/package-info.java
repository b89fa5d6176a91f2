/** How the emulator misbehaves on demand. */
@NullMarked
package dev.socialscheduler.emulator.faults;

import org.jspecify.annotations.NullMarked;
