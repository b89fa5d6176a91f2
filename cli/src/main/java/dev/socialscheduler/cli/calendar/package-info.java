/** Content calendars: files read into rows, rows turned into posts, with every fault at its row and column. */
@NullMarked
package dev.socialscheduler.cli.calendar;

import org.jspecify.annotations.NullMarked;
