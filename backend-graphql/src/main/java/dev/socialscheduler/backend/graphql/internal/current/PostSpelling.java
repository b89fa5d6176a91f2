package dev.socialscheduler.backend.graphql.internal.current;

/**
 * The differences between dialects that otherwise encode posts alike.
 *
 * @param customScheduled the wire name for a custom time
 * @param assets the shape of assets
 * @param alwaysText whether a post without a text has an empty one
 */
public record PostSpelling(String customScheduled, AssetEncoder assets, boolean alwaysText) {

    public static final PostSpelling CURRENT = new PostSpelling("customScheduled", new AssetListEncoder(), false);

    public static final PostSpelling BETA = new PostSpelling("customSchedule", new AssetGroupEncoder(), true);
}
