package dev.socialscheduler.contract;

import dev.socialscheduler.Capability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists the capabilities that a rule, or every rule of a kit, requires. The rule must hold on a backend that supports
 * all of them. On any other backend, the rule must end in an {@link
 * dev.socialscheduler.error.UnsupportedCapabilityException} that names one of the missing capabilities, and the
 * rejected call must not have sent a request. Both cases are tested.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Needs {

    /** Returns the required capabilities. */
    Capability[] value();
}
