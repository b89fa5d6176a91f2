package dev.socialscheduler;

/**
 * What a call asks of the provider, and whether asking twice is safe. Repeating is decided here, by operation, never by
 * HTTP method: in GraphQL everything is a POST.
 */
public enum Operation {
    ACCOUNT("account", Repeat.SAFE),
    CHANNELS("channels", Repeat.SAFE),
    CHANNEL("channel", Repeat.SAFE),
    POST("post", Repeat.SAFE),
    POSTS("posts", Repeat.SAFE),
    IDEAS("ideas", Repeat.SAFE),
    DAILY_POSTING_LIMITS("dailyPostingLimits", Repeat.SAFE),
    CONFIGURATION("configuration", Repeat.SAFE),
    CREATE_POST("createPost", Repeat.ONLY_WITHOUT_EFFECT),
    EDIT_POST("editPost", Repeat.ONLY_WITHOUT_EFFECT),
    PUBLISH_NOW("publishNow", Repeat.ONLY_WITHOUT_EFFECT),
    MOVE_POST("movePost", Repeat.ONLY_WITHOUT_EFFECT),
    CREATE_IDEA("createIdea", Repeat.ONLY_WITHOUT_EFFECT),
    /** A second delete finds nothing, which is what was wanted. */
    DELETE_POST("deletePost", Repeat.SAFE);

    private final String verb;
    private final Repeat repeat;

    Operation(String verb, Repeat repeat) {
        this.verb = verb;
        this.repeat = repeat;
    }

    /** Returns the name of the method of {@link SocialScheduler} that asks for it. */
    public String verb() {
        return verb;
    }

    /** Returns when it may be repeated. */
    public Repeat repeat() {
        return repeat;
    }

    /** Returns whether it changes something at the provider. */
    public boolean writes() {
        return repeat == Repeat.ONLY_WITHOUT_EFFECT || this == DELETE_POST;
    }

    @Override
    public String toString() {
        return verb;
    }

    /** When an operation may be repeated after a failure. */
    public enum Repeat {
        /** After any passing failure: doing it twice is the same as doing it once. */
        SAFE,
        /** Only after a failure that is known to have had no effect. */
        ONLY_WITHOUT_EFFECT
    }
}
