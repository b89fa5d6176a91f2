/** The service behind every API: state, permissions, queues, publishing and searches. */
@NullMarked
package dev.socialscheduler.emulator.internal.world;

import org.jspecify.annotations.NullMarked;
