package dev.socialscheduler;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that one backend can do and another cannot. What a backend lacks is refused before any request by
 * {@link dev.socialscheduler.error.UnsupportedCapabilityException}; nothing is dropped in silence. Verbs and options
 * without a capability work on every backend.
 */
public enum Capability {
    DRAFTS("keeping a post as a draft", "schedule the post, or keep it in your own program", Home.GRAPHQL),
    REMINDERS("reminding a person to publish", "let the provider publish the post", Home.GRAPHQL),
    THREADS("threads", "create a single post", Home.GRAPHQL),
    NETWORK_METADATA("settings that only one network has", "leave the metadata out", Home.GRAPHQL),
    RETWEETS("passing on a post of somebody else", "put its address into the text", Home.GRAPHQL, Home.V1),
    TAGS("labels on posts", "leave the tags out", Home.GRAPHQL),
    IMAGES("pictures", "put the address of the picture into the text", Home.GRAPHQL, Home.V1),
    SEVERAL_ASSETS("more than one asset in a post", "send one asset", Home.GRAPHQL),
    VIDEOS("videos", "send a picture or a link", Home.GRAPHQL),
    DOCUMENTS("documents", "send a picture or a link", Home.GRAPHQL),
    ASSET_ORDER(
            "assets of different kinds in an order of one's own",
            "put pictures first, then videos, then documents",
            Home.GRAPHQL),
    ALT_TEXT("descriptions of pictures", "leave the description out", Home.GRAPHQL),
    LINK_CARDS("links shown as cards", "put the link into the text", Home.GRAPHQL, Home.V1),
    LINK_TEXTS(
            "a title or a description of one's own on a link card",
            "leave them out: the network takes them from the page",
            Home.GRAPHQL,
            Home.V1),
    LINK_THUMBNAILS(
            "a picture of one's own on a link card",
            "leave it out: the network takes it from the page",
            Home.GRAPHQL,
            Home.V1),
    THREAD_MEDIA("assets and link cards on the follow-ups of a thread", "put addresses into their text", Home.GRAPHQL),
    AI_LABELS("telling a network that a machine made the content", "leave the mark out", Home.GRAPHQL),
    SHARE_NEXT("putting a new post at the front of the queue", "give it a time of its own", Home.GRAPHQL, Home.V1),
    APPROVALS("asking for approval", "leave the approval out", Home.GRAPHQL),
    POST_ORIGIN("saying where a post comes from (idea, source, help by a machine)", "leave these out", Home.GRAPHQL),
    EDIT_POSTS("changing stored posts", "change them in the provider's own app", Home.GRAPHQL, Home.V1),
    EDIT_ASSETS("changing the assets of a post", "delete the post and create it anew", Home.GRAPHQL),
    EDIT_TO_QUEUE(
            "putting a stored post back into the queue by an edit",
            "give it a time of its own, or move it to the top",
            Home.GRAPHQL),
    PUBLISH_STORED("publishing a stored post now", "do it in the provider's own app", Home.GRAPHQL, Home.V1),
    DELETE_POSTS("deleting posts", "delete them in the provider's own app", Home.GRAPHQL, Home.V1),
    MOVE_TO_TOP("moving a post to the top of the queue", "edit the due time", Home.GRAPHQL, Home.V1),
    MOVE_TO_BOTTOM("moving a post to the bottom of the queue", "edit the due time", Home.GRAPHQL),
    LIST_ALL_CHANNELS("listing posts of more than one channel at once", "name one channel in the query", Home.GRAPHQL),
    LIST_ANY_STATUS(
            "listing posts by another status than scheduled or sent",
            "list them all and look at their status",
            Home.GRAPHQL),
    LIST_SEVERAL_STATUSES("listing posts of several states at once", "list one state, or all", Home.GRAPHQL, Home.V1),
    LIST_NEEDS_APPROVAL("listing posts that wait for approval", "list them all and look at their status", Home.GRAPHQL),
    LIST_SENDING("listing posts that are just being published", "list them all and look at their status", Home.GRAPHQL),
    LIST_CREATED_SINCE(
            "listing scheduled posts made since a time",
            "list all posts and filter them yourself",
            Home.GRAPHQL,
            Home.V1),
    FILTER_POSTS("listing posts by label, time or due time", "list all posts and filter them yourself", Home.GRAPHQL),
    ORDER_POSTS("choosing the order of listed posts", "order the posts yourself", Home.GRAPHQL),
    CREATE_IDEAS("keeping ideas", "keep ideas in your own program", Home.GRAPHQL),
    IDEA_DETAILS(
            "media, labels, a day, a group or a mark for help by a machine on an idea",
            "leave these out",
            Home.GRAPHQL),
    LIST_IDEAS("listing ideas", "keep ideas in your own program", Home.GRAPHQL),
    DAILY_POSTING_LIMITS("telling how much a network takes on a day", "count the posts yourself", Home.GRAPHQL),
    CONFIGURATION("telling the rules of the networks", "see the rules in this library's documentation", Home.V1);

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

    /** Returns what it is, as it reads behind "cannot do:". */
    public String title() {
        return title;
    }

    /** Returns what to do without it, as an instruction. */
    public String instead() {
        return instead;
    }

    /** Returns the ids of this project's own backends that have it, the most capable first; unmodifiable. */
    public List<String> backends() {
        return backends;
    }

    /** The constants of an enum cannot name what stands below them. */
    private static final class Home {
        /** The gateway forwards to the same API, so it has all that this one has. */
        static final String GRAPHQL = "graphql";

        static final String MATON = "maton";
        static final String V1 = "v1-rest";
    }
}
