package dev.socialscheduler.emulator.internal.world.rules;

/** The requirements for a post's media. */
public enum MediaDemands {
    /** The requirements of the GraphQL API: https URLs, complete documents, a medium if the network requires one. */
    FULL(false, true, true),
    /** The requirements of the older API: http URLs are accepted too. */
    HTTP_TOO(true, true, true),
    /** Like {@link #FULL}, but a document may consist of a URL only. */
    PLAIN_DOCUMENTS(false, false, true),
    /** Like {@link #FULL}, but no network requires a medium. */
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

    /** Returns the scheme for the text of a rejection. */
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
