/** Variations in the responses of the Maton gateway. */
@NullMarked
package dev.socialscheduler.emulator.maton;

import org.jspecify.annotations.NullMarked;
