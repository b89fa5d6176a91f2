/** Variations in the responses of a face, for behaviour that differs between sources or is unknown. */
@NullMarked
package dev.socialscheduler.emulator.quirks;

import org.jspecify.annotations.NullMarked;
