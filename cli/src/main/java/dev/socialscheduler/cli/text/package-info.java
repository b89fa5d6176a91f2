/** Text on a terminal: cleaned of what could steer it, measured as it is displayed, laid out in tables. */
@NullMarked
package dev.socialscheduler.cli.text;

import org.jspecify.annotations.NullMarked;
