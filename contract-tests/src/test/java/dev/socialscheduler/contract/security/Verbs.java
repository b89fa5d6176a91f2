package dev.socialscheduler.contract.security;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.maton.MatonConnectionId;
import dev.socialscheduler.backend.maton.MatonConnectionQuery;
import dev.socialscheduler.backend.maton.MatonConnections;
import dev.socialscheduler.backend.v1.V1Operations;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Everything that can be asked of a scheduler, once. */
final class Verbs {

    static final ChannelId CHANNEL = new ChannelId("c1");
    static final OrganizationId ORGANIZATION = new OrganizationId("o1");
    static final PostId POST = new PostId("p1");

    private Verbs() {}

    static Map<String, Function<SocialScheduler, Object>> of(Side side) {
        Map<String, Function<SocialScheduler, Object>> verbs = common();
        if (side == Side.MATON) {
            MatonConnectionId id = new MatonConnectionId("conn_1");
            verbs.put("connections.list", s -> connections(s).list(MatonConnectionQuery.all()));
            verbs.put("connections.create", s -> connections(s).create());
            verbs.put("connections.get", s -> connections(s).get(id));
            verbs.put("connections.awaitActive", s -> connections(s).awaitActive(id, Duration.ZERO));
            verbs.put("connections.delete", s -> nothing(() -> connections(s).delete(id)));
        }
        if (side.backend().equals("v1-rest")) {
            verbs.put("v1.shuffle", s -> v1(s).shuffle(CHANNEL));
            verbs.put("v1.reorder", s -> v1(s).reorder(CHANNEL, List.of(POST)));
            verbs.put("v1.schedule", s -> v1(s).schedule(CHANNEL));
            verbs.put("v1.linkShares", s -> v1(s).linkShares(URI.create("https://example.com/")));
        }
        return verbs;
    }

    private static Map<String, Function<SocialScheduler, Object>> common() {
        OrganizationId organization = ORGANIZATION;
        PostQuery posts = PostQuery.builder().in(organization).channels(CHANNEL).build();
        NewPost post = NewPost.on(CHANNEL).text("Hello").build();
        Map<String, Function<SocialScheduler, Object>> verbs = new LinkedHashMap<>();
        verbs.put("account", SocialScheduler::account);
        verbs.put("channels", s -> s.channels(ChannelQuery.all()));
        verbs.put("channel", s -> s.channel(CHANNEL));
        verbs.put("createPost", s -> s.createPost(post));
        verbs.put("createPosts", s -> s.createPosts(List.of(post)));
        verbs.put(
                "editPost", s -> s.editPost(POST, PostEdit.builder().text("Bye").build()));
        verbs.put("deletePost", s -> nothing(() -> s.deletePost(POST)));
        verbs.put("publishNow", s -> s.publishNow(POST));
        verbs.put("movePost", s -> s.movePost(POST, QueuePosition.TOP));
        verbs.put("post", s -> s.post(POST));
        verbs.put("postsById", s -> s.postsById(List.of(POST)));
        verbs.put("posts", s -> s.posts(posts));
        verbs.put("streamPosts", s -> s.streamPosts(posts).limit(1).toList());
        verbs.put(
                "createIdea",
                s -> s.createIdea(
                        NewIdea.builder().in(organization).text("Hello").build()));
        verbs.put("ideas", s -> s.ideas(IdeaQuery.all().in(organization)));
        verbs.put("dailyPostingLimits", s -> s.dailyPostingLimits(List.of(CHANNEL)));
        verbs.put("configuration", SocialScheduler::configuration);
        verbs.put("quota", SocialScheduler::quota);
        verbs.put("notices", SocialScheduler::notices);
        return verbs;
    }

    private static String nothing(Runnable call) {
        call.run();
        return "";
    }

    private static MatonConnections connections(SocialScheduler scheduler) {
        return scheduler.unwrap(MatonConnections.class);
    }

    private static V1Operations v1(SocialScheduler scheduler) {
        return scheduler.unwrap(V1Operations.class);
    }
}
