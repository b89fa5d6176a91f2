package dev.socialscheduler;

/**
 * Something that one backend can do and another cannot. What a backend lacks is refused before any request by
 * {@link dev.socialscheduler.error.UnsupportedCapabilityException}; nothing is dropped in silence. Verbs and options
 * without a capability work on every backend.
 */
public enum Capability {
    DRAFTS("keeping a post as a draft", "schedule the post, or keep it in your own program"),
    REMINDERS("reminding a person to publish", "let the provider publish the post"),
    THREADS("threads", "create a single post"),
    NETWORK_METADATA("settings that only one network has", "leave the metadata out"),
    TAGS("labels on posts", "leave the tags out"),
    SEVERAL_ASSETS("more than one asset in a post", "send one asset"),
    VIDEOS("videos", "send a picture or a link"),
    DOCUMENTS("documents", "send a picture or a link"),
    ALT_TEXT("descriptions of pictures", "leave the description out"),
    LINK_CARDS("links shown as cards", "put the link into the text"),
    APPROVALS("asking for approval", "leave the approval out"),
    POST_ORIGIN("saying where a post comes from (idea, source, help by a machine)", "leave these out"),
    EDIT_ASSETS("changing the assets of a post", "delete the post and create it anew"),
    MOVE_TO_TOP("moving a post to the top of the queue", "edit the due time"),
    MOVE_TO_BOTTOM("moving a post to the bottom of the queue", "edit the due time"),
    LIST_ALL_CHANNELS("listing posts of all channels at once", "name the channel in the query"),
    FILTER_POSTS("listing posts by label, time or due time", "list all posts and filter them yourself"),
    ORDER_POSTS("choosing the order of listed posts", "order the posts yourself"),
    CREATE_IDEAS("keeping ideas", "keep ideas in your own program"),
    LIST_IDEAS("listing ideas", "keep ideas in your own program"),
    DAILY_POSTING_LIMITS("telling how much a network takes on a day", "count the posts yourself"),
    CONFIGURATION("telling the rules of the networks", "see the rules in this library's documentation");

    private final String title;
    private final String instead;

    Capability(String title, String instead) {
        this.title = title;
        this.instead = instead;
    }

    /** Returns what it is, as it reads behind "cannot do:". */
    public String title() {
        return title;
    }

    /** Returns what to do without it, as an instruction. */
    public String instead() {
        return instead;
    }
}
