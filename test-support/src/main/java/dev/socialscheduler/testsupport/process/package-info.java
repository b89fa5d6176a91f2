/** Child processes of tests. */
@NullMarked
package dev.socialscheduler.testsupport.process;

import org.jspecify.annotations.NullMarked;
