/** What the imitated service knows and decides, whatever transport asks: accounts, channels, posts and their rules. */
@NullMarked
package dev.socialscheduler.emulator.world;

import org.jspecify.annotations.NullMarked;
