package dev.socialscheduler.contract.judge;

/** What a judge finds. */
public enum Verdict {
    /** What was claimed is so. */
    HELD(true),
    /** There is one post too many, and a warning says so. */
    DOUBLE_TOLD(true),
    /** It is unknown what became of the call, and still is; nothing false was claimed. */
    UNSETTLED(true),
    /** Nothing false was claimed, but the truth was there to be read. */
    NEEDLESSLY_UNKNOWN(false),
    /** A post that was returned does not exist. */
    LOST(false),
    /** There is one post too many, and nobody says so. */
    DOUBLE_UNTOLD(false),
    /** The post that was returned belongs to another call. */
    WRONG_POST(false),
    /** The post is not the one that was asked for, and no warning says so. */
    DIFFERENT_UNTOLD(false),
    /** The call is said to have had no effect, but it had. */
    WRONG_NOT_APPLIED(false),
    /** Reconciling says what is not so. */
    UNTRUE_RECONCILE(false),
    /** Somebody else's change or post is gone. */
    DESTROYED(false),
    /** An exception that is none of the library's. */
    FOREIGN(false),
    /** What was known already was thrown away. */
    RESULTS_LOST(false),
    /** Nothing goes on any more. */
    STUCK(false),
    /** Control characters of the provider reached a log. */
    CONTROL_CHARACTERS(false);

    private final boolean holds;

    Verdict(boolean holds) {
        this.holds = holds;
    }

    /** Returns whether the promise holds. */
    public boolean holds() {
        return holds;
    }
}
