/** The HTTP side that all faces share: reading requests, keeping a record of them, sending answers, or failing to. */
@NullMarked
package dev.socialscheduler.emulator.http;

import org.jspecify.annotations.NullMarked;
