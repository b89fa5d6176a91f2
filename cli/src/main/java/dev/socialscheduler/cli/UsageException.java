package dev.socialscheduler.cli;

/** The command cannot be done as it was typed; nothing was sent. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    UsageException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
