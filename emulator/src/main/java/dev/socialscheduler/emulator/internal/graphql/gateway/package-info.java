/** The schema that the gateway's document describes, where it differs from the current one. */
@NullMarked
package dev.socialscheduler.emulator.internal.graphql.gateway;

import org.jspecify.annotations.NullMarked;
