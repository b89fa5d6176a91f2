/** The HTTP server of all faces: it reads requests, records them, and sends or withholds responses. */
@NullMarked
package dev.socialscheduler.emulator.internal.http;

import org.jspecify.annotations.NullMarked;
