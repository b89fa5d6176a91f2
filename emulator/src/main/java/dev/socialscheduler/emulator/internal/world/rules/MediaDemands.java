package dev.socialscheduler.emulator.internal.world.rules;

/** How much is asked of a post's media. */
public enum MediaDemands {
    /** What the GraphQL API asks: https addresses, complete documents, a medium where the network wants one. */
    FULL(false, true, true),
    /** What the older API asks: addresses may be http too. */
    HTTP_TOO(true, true, true),
    /** Like {@link #FULL}, but a document may be an address and nothing else. */
    PLAIN_DOCUMENTS(false, false, true),
    /** Like {@link #FULL}, but no network wants a medium. */
    NOTHING_REQUIRED(false, true, false);

    private final boolean plainHttp;
    private final boolean completeDocuments;
    private final boolean requiredMedia;

    MediaDemands(boolean plainHttp, boolean completeDocuments, boolean requiredMedia) {
        this.plainHttp = plainHttp;
        this.completeDocuments = completeDocuments;
        this.requiredMedia = requiredMedia;
    }

    boolean takesScheme(String scheme) {
        return scheme.equals("https") || (plainHttp && scheme.equals("http"));
    }

    /** The scheme that a refusal names. */
    String namedScheme() {
        return plainHttp ? "http" : "https";
    }

    boolean wantsCompleteDocuments() {
        return completeDocuments;
    }

    boolean wantsRequiredMedia() {
        return requiredMedia;
    }
}
