package dev.socialscheduler.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks behaviour that nobody in this project has observed on the live service. A pass proves only that our components
 * agree. An annotation of a rule overrides that of its kit.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NotVerifiedLive {

    /** Returns the evidence instead. */
    String value();
}
