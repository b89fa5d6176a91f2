/** The current schema: root fields, inputs, and views of the world. The other dialects build on it. */
@NullMarked
package dev.socialscheduler.emulator.internal.graphql.current;

import org.jspecify.annotations.NullMarked;
