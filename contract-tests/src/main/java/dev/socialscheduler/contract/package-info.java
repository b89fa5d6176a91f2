/**
 * What every backend must do, as abstract tests. A backend adds a {@link dev.socialscheduler.contract.BackendFixture} and
 * one small subclass a contract, and nothing else.
 */
@NullMarked
package dev.socialscheduler.contract;

import org.jspecify.annotations.NullMarked;
