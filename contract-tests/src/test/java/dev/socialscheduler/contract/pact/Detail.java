package dev.socialscheduler.contract.pact;

/** What an answer may hold or leave out. What no wire can do at all is a {@link dev.socialscheduler.Capability}. */
enum Detail {
    ORGANIZATIONS,
    BOARDS,
    SHARE_MODE,
    METADATA,
    /** Only the older API is known to tell what was passed on. */
    RETWEET,
    ASSET_DETAILS,
    TAGS,
    AUTHOR,
    METRICS,
    TOTAL
}
