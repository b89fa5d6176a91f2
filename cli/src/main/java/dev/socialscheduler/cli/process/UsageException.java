package dev.socialscheduler.cli.process;

/** Invalid usage of a command; nothing was sent. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    public UsageException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
