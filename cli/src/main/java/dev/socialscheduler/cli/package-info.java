/** The command line: one class a command, on the public interface of the library and nothing else of it. */
@NullMarked
package dev.socialscheduler.cli;

import org.jspecify.annotations.NullMarked;
