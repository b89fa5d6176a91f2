/** What is shown: errors, tables, JSON and the lines of posts, channels and connections. */
@NullMarked
package dev.socialscheduler.cli.output;

import org.jspecify.annotations.NullMarked;
