package dev.socialscheduler;

/**
 * Type of call to the provider, with the rule for retrying it. The retry decision depends on the operation and never on
 * the HTTP method: in GraphQL, every request is a POST.
 */
public enum Operation {
    ACCOUNT("account", RetryRule.SAFE),
    CHANNELS("channels", RetryRule.SAFE),
    CHANNEL("channel", RetryRule.SAFE),
    POST("post", RetryRule.SAFE),
    POSTS("posts", RetryRule.SAFE),
    IDEAS("ideas", RetryRule.SAFE),
    DAILY_POSTING_LIMITS("dailyPostingLimits", RetryRule.SAFE),
    CONFIGURATION("configuration", RetryRule.SAFE),
    CREATE_POST("createPost", RetryRule.ONLY_WITHOUT_EFFECT),
    EDIT_POST("editPost", RetryRule.ONLY_WITHOUT_EFFECT),
    PUBLISH_NOW("publishNow", RetryRule.ONLY_WITHOUT_EFFECT),
    MOVE_POST("movePost", RetryRule.ONLY_WITHOUT_EFFECT),
    CREATE_IDEA("createIdea", RetryRule.ONLY_WITHOUT_EFFECT),
    /** Deleting is idempotent: a retry that finds no post has succeeded. */
    DELETE_POST("deletePost", RetryRule.SAFE);

    private final String verb;
    private final RetryRule retryRule;

    Operation(String verb, RetryRule retryRule) {
        this.verb = verb;
        this.retryRule = retryRule;
    }

    /** Returns the name of the {@link SocialScheduler} method that performs this operation. */
    public String verb() {
        return verb;
    }

    /** Returns the rule for retrying this operation. */
    public RetryRule retryRule() {
        return retryRule;
    }

    /** Returns whether this operation changes the provider's state. */
    public boolean writes() {
        return retryRule == RetryRule.ONLY_WITHOUT_EFFECT || this == DELETE_POST;
    }

    @Override
    public String toString() {
        return verb;
    }

    /** Rule for retrying an operation after a failure. */
    public enum RetryRule {
        /** Retry after any transient failure: the operation is idempotent. */
        SAFE,
        /** Retry only after a failure that is known to have had no effect. */
        ONLY_WITHOUT_EFFECT
    }
}
