/** The Maton gateway, its control API, and the page where a person authorizes a connection. */
@NullMarked
package dev.socialscheduler.emulator.internal.maton;

import org.jspecify.annotations.NullMarked;
