/** The official Beta of early 2026, where it differs from the current schema. */
@NullMarked
package dev.socialscheduler.emulator.internal.graphql.beta;

import org.jspecify.annotations.NullMarked;
