/** Runs over a calendar: planning, sending, resuming after earlier runs, progress and the report. */
@NullMarked
package dev.socialscheduler.cli.schedule;

import org.jspecify.annotations.NullMarked;
