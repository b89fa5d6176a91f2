package dev.socialscheduler.contract;

/** Result of one test of a rule. */
enum RuleResult {
    PASSED("passed"),
    REFUSED("rejected by capability"),
    NOT_RAW("guard only"),
    NOT_OFFERED("not offered"),
    FAILED("failed");

    private final String words;

    RuleResult(String words) {
        this.words = words;
    }

    /** Returns the result as the heading of a column. */
    String words() {
        return words;
    }
}
