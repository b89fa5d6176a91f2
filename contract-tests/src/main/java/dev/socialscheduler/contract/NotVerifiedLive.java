package dev.socialscheduler.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A behaviour that nobody of this project has seen on the live service. Passing says only that our parts agree. What
 * stands at a rule counts more than what stands at its kit.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NotVerifiedLive {

    /** Returns what the belief rests on instead. */
    String value();
}
