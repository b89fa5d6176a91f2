/** The HTTP server that all faces share: it reads requests, records them and sends or withholds answers. */
@NullMarked
package dev.socialscheduler.emulator.internal.http;

import org.jspecify.annotations.NullMarked;
