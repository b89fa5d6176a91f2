@NullMarked
package dev.socialscheduler.emulator.internal.v1;

import org.jspecify.annotations.NullMarked;
