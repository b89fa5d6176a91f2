package dev.socialscheduler.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A behaviour that was seen on the live service. What stands at a rule counts more than what stands at its kit. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface VerifiedLive {

    /** Returns the day on which it was seen last, as {@code 2027-01-31}. */
    String date();

    /** Returns what was seen, and where that is written down. */
    String evidence();
}
