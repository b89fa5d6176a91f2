/**
 * A backend that keeps everything in memory: a fake for the tests of programs that use this library, and an example of
 * what a backend of one's own has to do to keep the contract.
 */
@NullMarked
package dev.socialscheduler.contract.memory;

import org.jspecify.annotations.NullMarked;
