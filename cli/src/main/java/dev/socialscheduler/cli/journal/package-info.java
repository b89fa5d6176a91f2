/** The journal of a calendar: a file that records the outcome of each row, so that a run can be resumed. */
@NullMarked
package dev.socialscheduler.cli.journal;

import org.jspecify.annotations.NullMarked;
