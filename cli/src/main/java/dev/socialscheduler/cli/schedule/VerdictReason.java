package dev.socialscheduler.cli.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.socialscheduler.cli.calendar.RowFault;
import dev.socialscheduler.error.Violation;
import java.util.Locale;

/**
 * Something that is wrong with a row; also its form in JSON.
 *
 * @param severity whether the row would not be sent, or would be sent and may not go out as it was meant
 * @param place which column or field, empty if it is the row as a whole
 * @param problem what is wrong, a sentence
 * @param fix what to do, empty if the problem says it
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

    /** Returns it in one line. */
    String words() {
        return (isError() ? "" : "(warning) ")
                + (place.isEmpty() ? "" : place + ": ")
                + problem
                + (fix.isEmpty() ? "" : " " + fix);
    }
}
