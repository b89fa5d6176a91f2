package dev.socialscheduler.contract;

import dev.socialscheduler.Capability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule, or every rule of the kit, needs these capabilities. On a backend that has them the rule must hold. On one
 * that lacks some, the rule must end in an {@link dev.socialscheduler.error.UnsupportedCapabilityException} that names
 * one of the lacking ones, and the refused call must not have sent anything: both sides are tested, none is left out.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {

    /** Returns the capabilities. */
    Capability[] value();
}
