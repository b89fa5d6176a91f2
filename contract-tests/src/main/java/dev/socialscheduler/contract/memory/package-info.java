/**
 * A backend that keeps everything in memory: a fake for tests of programs that use this library, and an example of a
 * backend that fulfils the contract.
 */
@NullMarked
package dev.socialscheduler.contract.memory;

import org.jspecify.annotations.NullMarked;
