package dev.socialscheduler.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule, or every rule of the kit, is kept by the guard around a backend (checks, repeating, closing), not by the
 * backend itself: it is not asked of a {@linkplain BackendFixture#isRaw raw} scheduler.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface GuardedOnly {}
