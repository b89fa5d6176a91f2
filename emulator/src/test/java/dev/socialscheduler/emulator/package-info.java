@NullMarked
package dev.socialscheduler.emulator;

import org.jspecify.annotations.NullMarked;
