package dev.socialscheduler.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a rule, or every rule of a kit, that only the guard around a backend guarantees (validation, retries, closing).
 * It does not apply to a {@linkplain BackendFixture#isRaw raw} scheduler.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface GuardedOnly {}
