/** The requests that the emulator received. */
@NullMarked
package dev.socialscheduler.emulator.http;

import org.jspecify.annotations.NullMarked;
