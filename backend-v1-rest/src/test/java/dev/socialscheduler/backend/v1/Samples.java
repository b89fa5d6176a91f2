package dev.socialscheduler.backend.v1;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostId;

/** Things of v1, as the fact sheet shows them; every id is invented. */
final class Samples {

    static final ChannelId CHANNEL = new ChannelId("5f00aa11bb22cc33dd44ee10");
    static final PostId POST = new PostId("6500aa11bb22cc33dd44ee20");

    /** The least that an update holds. */
    static final String UPDATE = update("");

    static final String CREATED =
            "{\"success\":true,\"buffer_count\":4,\"buffer_percentage\":40,\"updates\":[" + UPDATE + "]}";

    static final String EDITED = "{\"success\":true,\"update\":" + UPDATE + "}";

    static final String DONE = "{\"success\":true}";

    private Samples() {}

    /** An update with more fields, each beginning with a comma. */
    static String update(String more) {
        return "{\"id\":\"" + POST + "\",\"profile_id\":\"" + CHANNEL
                + "\",\"profile_service\":\"twitter\",\"status\":\"buffer\",\"text\":\"hello\",\"via\":\"api\","
                + "\"created_at\":1700000000,\"due_at\":1700042400" + more + "}";
    }

    /** A profile with more fields, each beginning with a comma. */
    static String profile(String more) {
        return "{\"id\":\"" + CHANNEL + "\",\"service\":\"twitter\",\"service_username\":\"acme\"" + more + "}";
    }

    static NewPost newPost() {
        return NewPost.on(CHANNEL).text("hello").build();
    }
}
