/** Buffer's REST API v1: endpoints under {@code /1/}, forms, numeric error codes and their variations. */
@NullMarked
package dev.socialscheduler.emulator.internal.v1;

import org.jspecify.annotations.NullMarked;
