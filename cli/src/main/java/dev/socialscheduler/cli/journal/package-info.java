/** The journal of a calendar: what became of its rows, kept in a file, so that a run that was stopped can go on. */
@NullMarked
package dev.socialscheduler.cli.journal;

import org.jspecify.annotations.NullMarked;
