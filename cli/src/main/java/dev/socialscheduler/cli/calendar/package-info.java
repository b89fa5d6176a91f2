/** Content calendars: reads files into rows and turns rows into posts; faults name their row and column. */
@NullMarked
package dev.socialscheduler.cli.calendar;

import org.jspecify.annotations.NullMarked;
