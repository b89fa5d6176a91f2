/** What the imitated service stores: accounts, channels, posts, ideas and gateway connections. */
@NullMarked
package dev.socialscheduler.emulator.world;

import org.jspecify.annotations.NullMarked;
