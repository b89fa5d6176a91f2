/** Reading what was logged. */
@NullMarked
package dev.socialscheduler.testsupport.log;

import org.jspecify.annotations.NullMarked;
