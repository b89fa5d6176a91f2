package dev.socialscheduler.contract;

/** How one test of a rule ended. */
enum RuleResult {
    PASSED("passed"),
    REFUSED("refused by capability"),
    NOT_RAW("not promised raw"),
    NOT_OFFERED("not offered"),
    FAILED("failed");

    private final String words;

    RuleResult(String words) {
        this.words = words;
    }

    /** Returns the verdict as it reads at the head of a column. */
    String words() {
        return words;
    }
}
