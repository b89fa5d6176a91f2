/** Reading of world files. */
@NullMarked
package dev.socialscheduler.emulator.internal.world.seed;

import org.jspecify.annotations.NullMarked;
