/** Variations in the answers of the Maton gateway. */
@NullMarked
package dev.socialscheduler.emulator.maton;

import org.jspecify.annotations.NullMarked;
