/** How a face varies on demand where the real service is known to vary, or is not known. */
@NullMarked
package dev.socialscheduler.emulator.quirks;

import org.jspecify.annotations.NullMarked;
