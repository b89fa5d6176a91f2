/** The entry point of the command line, which uses only the public API of the library. */
@NullMarked
package dev.socialscheduler.cli;

import org.jspecify.annotations.NullMarked;
