package dev.socialscheduler.cli.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.socialscheduler.cli.calendar.RowFault;
import dev.socialscheduler.error.Violation;
import java.util.Locale;

/**
 * A reason for a verdict; also its form in JSON.
 *
 * @param severity {@code error} if the row would not be sent, {@code warning} if it may not go out as intended
 * @param place the column or field; empty for the row as a whole
 * @param problem what is wrong, a sentence
 * @param fix the remedy; empty if the problem implies it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record VerdictReason(String severity, String place, String problem, String fix) {

    private static final String ERROR = "error";

    static VerdictReason of(RowFault fault) {
        return new VerdictReason(ERROR, fault.place(), fault.problem(), fault.remedy());
    }

    static VerdictReason of(Violation violation) {
        String severity = violation.severity().name().toLowerCase(Locale.ROOT);
        return new VerdictReason(severity, violation.path(), violation.message(), "");
    }

    @JsonIgnore
    boolean isError() {
        return severity.equals(ERROR);
    }

    /** Returns the reason on one line. */
    String words() {
        return (isError() ? "" : "(warning) ")
                + (place.isEmpty() ? "" : place + ": ")
                + problem
                + (fix.isEmpty() ? "" : " " + fix);
    }
}
