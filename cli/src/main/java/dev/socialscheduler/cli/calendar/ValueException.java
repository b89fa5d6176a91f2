package dev.socialscheduler.cli.calendar;

/** A value that cannot be parsed; nothing was sent. */
public final class ValueException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    /** Creates an exception from the problem and the remedy, both sentences. */
    public ValueException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** Returns what is wrong. */
    public String problem() {
        return String.valueOf(getMessage());
    }

    /** Returns what to do. */
    public String remedy() {
        return remedy;
    }
}
