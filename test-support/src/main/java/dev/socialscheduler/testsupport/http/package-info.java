/** A server whose answers a test writes itself. */
@NullMarked
package dev.socialscheduler.testsupport.http;

import org.jspecify.annotations.NullMarked;
