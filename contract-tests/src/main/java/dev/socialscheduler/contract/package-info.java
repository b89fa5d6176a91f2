/**
 * The contract of every backend, as abstract tests. A backend adds only a {@link
 * dev.socialscheduler.contract.BackendFixture} and a subclass of {@link dev.socialscheduler.contract.BackendContract}.
 *
 * <p>Every rule is a test with a number. If a backend lacks a required capability ({@link
 * dev.socialscheduler.contract.Needs}), it must reject the call instead. Rules that only the guard guarantees ({@link
 * dev.socialscheduler.contract.GuardedOnly}) do not apply to a raw backend.
 */
@NullMarked
package dev.socialscheduler.contract;

import org.jspecify.annotations.NullMarked;
