package dev.socialscheduler.backend.graphql.internal.current;

/**
 * In which the dialects differ that write a post alike.
 *
 * @param customScheduled the word for a time of the post's own
 * @param assets the shape of assets
 * @param alwaysText whether a post without a text says so by an empty one
 */
public record PostSpelling(String customScheduled, AssetEncoder assets, boolean alwaysText) {

    public static final PostSpelling CURRENT = new PostSpelling("customScheduled", new AssetListEncoder(), false);

    public static final PostSpelling BETA = new PostSpelling("customSchedule", new AssetGroupEncoder(), true);
}
