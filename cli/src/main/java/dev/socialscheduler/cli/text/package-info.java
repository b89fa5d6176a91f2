/** Text on a terminal: sanitised, measured as displayed, and laid out in tables. */
@NullMarked
package dev.socialscheduler.cli.text;

import org.jspecify.annotations.NullMarked;
