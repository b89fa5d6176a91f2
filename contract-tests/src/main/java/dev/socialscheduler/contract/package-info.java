/**
 * What every backend must do, as abstract tests. A backend adds a {@link dev.socialscheduler.contract.BackendFixture}
 * and a subclass of {@link dev.socialscheduler.contract.BackendContract}, and nothing else.
 *
 * <p>Every rule is a test with a number. What a backend lacks ({@link dev.socialscheduler.contract.Needs}) it must
 * refuse in place of keeping the rule; what only the guard around a backend promises ({@link
 * dev.socialscheduler.contract.GuardedOnly}) is not asked of the backend alone.
 */
@NullMarked
package dev.socialscheduler.contract;

import org.jspecify.annotations.NullMarked;
