/** The boundary to the process: environment, clock, working directory, shutdown and exit codes. */
@NullMarked
package dev.socialscheduler.cli.process;

import org.jspecify.annotations.NullMarked;
