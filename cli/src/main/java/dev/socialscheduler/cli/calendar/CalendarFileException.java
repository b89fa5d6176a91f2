package dev.socialscheduler.cli.calendar;

/** A calendar of which no row can be read. */
public final class CalendarFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    CalendarFileException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** Returns what to do. */
    public String remedy() {
        return remedy;
    }
}
