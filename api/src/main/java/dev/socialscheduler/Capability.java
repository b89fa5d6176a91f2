package dev.socialscheduler;

import java.util.List;
import java.util.stream.Stream;

/**
 * A feature that some backends support and others do not. A call that needs an unsupported feature fails before any
 * request with {@link dev.socialscheduler.error.UnsupportedCapabilityException}; nothing is dropped silently. Methods
 * and options without a capability work on every backend.
 */
public enum Capability {
    DRAFTS("saving a post as a draft", "schedule the post, or store it in your own application", Home.GRAPHQL),
    REMINDERS("reminders to publish by hand", "let the provider publish the post", Home.GRAPHQL),
    THREADS("threads", "create a single post", Home.GRAPHQL),
    NETWORK_METADATA("network-specific settings", "leave out the metadata", Home.GRAPHQL),
    RETWEETS("retweets", "put the URL of the post into the text", Home.GRAPHQL, Home.V1),
    TAGS("tags on posts", "leave out the tags", Home.GRAPHQL),
    IMAGES("images", "put the URL of the image into the text", Home.GRAPHQL, Home.V1),
    SEVERAL_ASSETS("several assets in one post", "send one asset", Home.GRAPHQL),
    VIDEOS("videos", "send an image or a link", Home.GRAPHQL),
    DOCUMENTS("documents", "send an image or a link", Home.GRAPHQL),
    ASSET_ORDER(
            "a custom order of assets of different types",
            "put images first, then videos, then documents",
            Home.GRAPHQL),
    ALT_TEXT("alt text of images", "leave out the alt text", Home.GRAPHQL),
    LINK_CARDS("link cards", "put the link into the text", Home.GRAPHQL, Home.V1),
    LINK_TEXTS(
            "a custom title or description on a link card",
            "leave them out; the network reads them from the page",
            Home.GRAPHQL,
            Home.V1),
    LINK_THUMBNAILS(
            "a custom thumbnail on a link card",
            "leave it out; the network reads it from the page",
            Home.GRAPHQL,
            Home.V1),
    THREAD_MEDIA("assets and link cards in thread replies", "put URLs into their text", Home.GRAPHQL),
    AI_LABELS("labels for AI-generated content", "leave out the label", Home.GRAPHQL),
    SHARE_NEXT("adding a new post to the front of the queue", "schedule it for a specific time", Home.GRAPHQL, Home.V1),
    APPROVALS("requests for approval", "leave out the approval", Home.GRAPHQL),
    POST_ORIGIN("the origin of a post (idea, source, AI assistance)", "leave them out", Home.GRAPHQL),
    EDIT_POSTS("editing posts", "edit them in the provider's app", Home.GRAPHQL, Home.V1),
    EDIT_ASSETS("editing the assets of a post", "delete the post and create it again", Home.GRAPHQL),
    EDIT_TO_QUEUE(
            "moving a post back to the queue by an edit",
            "schedule it for a specific time, or move it to the top",
            Home.GRAPHQL),
    PUBLISH_STORED("publishing an existing post now", "publish it in the provider's app", Home.GRAPHQL, Home.V1),
    DELETE_POSTS("deleting posts", "delete them in the provider's app", Home.GRAPHQL, Home.V1),
    MOVE_TO_TOP("moving a post to the top of the queue", "edit the due time", Home.GRAPHQL, Home.V1),
    MOVE_TO_BOTTOM("moving a post to the bottom of the queue", "edit the due time", Home.GRAPHQL),
    LIST_ALL_CHANNELS("listing posts of several channels", "query one channel at a time", Home.GRAPHQL),
    LIST_ANY_STATUS(
            "listing posts by a status other than scheduled or sent",
            "list all posts and filter by status",
            Home.GRAPHQL),
    LIST_SEVERAL_STATUSES("listing posts by several statuses", "list one status, or all", Home.GRAPHQL, Home.V1),
    LIST_NEEDS_APPROVAL("listing posts that need approval", "list all posts and filter by status", Home.GRAPHQL),
    LIST_SENDING("listing posts that are being published", "list all posts and filter by status", Home.GRAPHQL),
    LIST_CREATED_SINCE(
            "listing scheduled posts by creation time",
            "list all posts and filter them in your code",
            Home.GRAPHQL,
            Home.V1),
    FILTER_POSTS(
            "listing posts by tag, creation time or due time",
            "list all posts and filter them in your code",
            Home.GRAPHQL),
    ORDER_POSTS("sorting listed posts", "sort the posts in your code", Home.GRAPHQL),
    CREATE_IDEAS("creating ideas", "store ideas in your own application", Home.GRAPHQL),
    IDEA_DETAILS("media, tags, a date, a group or an AI label on an idea", "leave them out", Home.GRAPHQL),
    LIST_IDEAS("listing ideas", "store ideas in your own application", Home.GRAPHQL),
    DAILY_POSTING_LIMITS("daily posting limits", "count the posts in your code", Home.GRAPHQL),
    CONFIGURATION("the provider's network rules", "see docs/networks.md for the rules", Home.V1);

    private final String title;
    private final String instead;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> backends;

    Capability(String title, String instead, String... backends) {
        this.title = title;
        this.instead = instead;
        this.backends = Stream.of(backends)
                .flatMap(home -> home.equals(Home.GRAPHQL) ? Stream.of(home, Home.MATON) : Stream.of(home))
                .toList();
    }

    /** Returns the name of the feature as a lower-case noun phrase, for messages. */
    public String title() {
        return title;
    }

    /** Returns an alternative on backends without the feature, as a lower-case imperative. */
    public String instead() {
        return instead;
    }

    /** Returns the ids of this project's backends that support the feature, most capable first; unmodifiable. */
    public List<String> backends() {
        return backends;
    }

    /** Nested because enum constants cannot refer to static fields declared after them. */
    private static final class Home {
        /** The gateway forwards to the same API, so it supports the same features as GraphQL. */
        static final String GRAPHQL = "graphql";

        static final String MATON = "maton";
        static final String V1 = "v1-rest";
    }
}
