/** What a command gets from its process and gives back: environment, clock, working directory, exit code. */
@NullMarked
package dev.socialscheduler.cli.process;

import org.jspecify.annotations.NullMarked;
