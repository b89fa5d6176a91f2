/** A proxy that spoils answers by plan, between any HTTP client and any server. It knows neither of them. */
@NullMarked
package dev.socialscheduler.testsupport.proxy;

import org.jspecify.annotations.NullMarked;
