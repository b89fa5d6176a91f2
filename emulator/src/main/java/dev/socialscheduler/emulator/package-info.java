/** A local server that behaves like Buffer's GraphQL service, the Maton gateway and the older REST API: start it, inspect it, make it misbehave. */
@NullMarked
package dev.socialscheduler.emulator;

import org.jspecify.annotations.NullMarked;
