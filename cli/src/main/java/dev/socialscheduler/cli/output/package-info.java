/** Output: error reports, tables, JSON, and views of posts, channels and connections. */
@NullMarked
package dev.socialscheduler.cli.output;

import org.jspecify.annotations.NullMarked;
