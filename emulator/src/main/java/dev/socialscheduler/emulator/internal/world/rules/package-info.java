/** The requirements of the networks for a post: text, media, threads and metadata. */
@NullMarked
package dev.socialscheduler.emulator.internal.world.rules;

import org.jspecify.annotations.NullMarked;
