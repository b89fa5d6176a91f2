/** The Maton gateway in front of the GraphQL service, its control API, and the page where a person authorizes a connection. */
@NullMarked
package dev.socialscheduler.emulator.maton;

import org.jspecify.annotations.NullMarked;
