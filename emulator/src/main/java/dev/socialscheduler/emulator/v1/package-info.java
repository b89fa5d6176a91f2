/** Buffer's older REST API (v1): endpoints under {@code /1/}, forms, numeric error codes, and its many variations. */
@NullMarked
package dev.socialscheduler.emulator.v1;

import org.jspecify.annotations.NullMarked;
