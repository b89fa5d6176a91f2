@NullMarked
package dev.socialscheduler.emulator.maton;

import org.jspecify.annotations.NullMarked;
