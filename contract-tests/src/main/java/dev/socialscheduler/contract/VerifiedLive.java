package dev.socialscheduler.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks behaviour that was observed on the live service. An annotation of a rule overrides that of its kit. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface VerifiedLive {

    /** Returns the date of the latest observation, such as {@code 2027-01-31}. */
    String date();

    /** Returns what was observed, and where it is recorded. */
    String evidence();
}
