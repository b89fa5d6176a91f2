package dev.socialscheduler.cli.journal;

/** Reports that a journal cannot be read or written, or belongs to another run. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    /** Creates an exception from the problem and the remedy, both sentences. */
    public JournalException(String problem, String remedy) {
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
