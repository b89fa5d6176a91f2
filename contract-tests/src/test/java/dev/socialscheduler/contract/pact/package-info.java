/**
 * What the backends ask of their providers and what they make of the answers, written down as pacts. {@link
 * dev.socialscheduler.contract.pact.SchedulerPactSuite} says what is asked of the library and what must come out of it;
 * a {@link dev.socialscheduler.contract.pact.Wire} says what that is on one wire. The emulator is verified with the files
 * that come of it.
 */
@NullMarked
package dev.socialscheduler.contract.pact;

import org.jspecify.annotations.NullMarked;
