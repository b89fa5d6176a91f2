/** Variations in the responses of Buffer's REST API v1. */
@NullMarked
package dev.socialscheduler.emulator.v1;

import org.jspecify.annotations.NullMarked;
