package dev.socialscheduler.backend.support;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every verb that asks the provider something, with a request that breaks no rule. */
record Verbs(String name, Consumer<SocialScheduler> call) {

    private static final PostId POST = new PostId("p1");

    static Stream<Verbs> all() {
        return Stream.of(
                new Verbs("account", SocialScheduler::account),
                new Verbs("channels", s -> s.channels(ChannelQuery.all())),
                new Verbs("channel", s -> s.channel(new ChannelId("c1"))),
                new Verbs(
                        "createPost",
                        s -> s.createPost(
                                NewPost.on(new ChannelId("c1")).text("Hello").build())),
                new Verbs(
                        "editPost",
                        s -> s.editPost(POST, PostEdit.builder().text("new").build())),
                new Verbs("deletePost", s -> s.deletePost(POST)),
                new Verbs("publishNow", s -> s.publishNow(POST)),
                new Verbs("movePost", s -> s.movePost(POST, QueuePosition.TOP)),
                new Verbs("post", s -> s.post(POST)),
                new Verbs("posts", s -> s.posts(PostQuery.all())),
                new Verbs(
                        "createIdea",
                        s -> s.createIdea(NewIdea.builder().text("Think").build())),
                new Verbs("ideas", s -> s.ideas(IdeaQuery.all())),
                new Verbs("dailyPostingLimits", s -> s.dailyPostingLimits(List.of(new ChannelId("c1")))),
                new Verbs("configuration", SocialScheduler::configuration));
    }

    @Override
    public String toString() {
        return name;
    }
}
