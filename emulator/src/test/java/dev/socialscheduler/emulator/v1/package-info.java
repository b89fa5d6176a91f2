@NullMarked
package dev.socialscheduler.emulator.v1;

import org.jspecify.annotations.NullMarked;
