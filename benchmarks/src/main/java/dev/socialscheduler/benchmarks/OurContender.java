package dev.socialscheduler.benchmarks;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.config.SchedulerConfig;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * This library with all its features: validation, quota, circuit breaker, lookup of lost posts. Schedulers are created
 * on first use.
 */
final class OurContender implements Contender {

    private final URI address;
    private final Lazy<SocialScheduler> graphQl = new Lazy<>(this::graphQl);
    private final Lazy<SocialScheduler> v1 = new Lazy<>(this::v1);
    private final PassingClock clock = new PassingClock();

    OurContender(URI address) {
        this.address = address;
    }

    static NewPost post() {
        return NewPost.on(new ChannelId(Work.CHANNEL))
                .text(Work.TEXT)
                .at(Work.DUE_AT)
                .build();
    }

    private SocialScheduler graphQl() {
        return SocialScheduler.create(config("graphql")
                .set("graphql.api-key", Work.TOKEN)
                .set("graphql.endpoint", address.toString())
                .set("organization-id", Work.ORGANIZATION)
                .build());
    }

    /**
     * v1 accepts sixty requests a minute, and the library respects that. So its clock advances a second with every
     * call.
     */
    private SocialScheduler v1() {
        return SocialScheduler.create(config("v1-rest")
                .set("v1-rest.access-token", Work.TOKEN)
                .set("v1-rest.endpoint", address.resolve("1/").toString())
                .clock(clock)
                .build());
    }

    private static SchedulerConfig.Builder config(String backend) {
        return SchedulerConfig.builder().backend(backend).environment(Map.of()).systemProperties(Map.of());
    }

    SocialScheduler scheduler() {
        return graphQl.get();
    }

    @Override
    public Post createPost() {
        return graphQl.get().createPost(post());
    }

    @Override
    public List<Post> page() {
        return graphQl.get()
                .posts(PostQuery.builder()
                        .statuses(PostStatus.SCHEDULED, PostStatus.SENT)
                        .pageSize(Work.PAGE)
                        .build())
                .items();
    }

    @Override
    public Post v1Create() {
        clock.pass();
        return v1.get().createPost(post());
    }

    @Override
    public void close() {
        graphQl.ifMade(SocialScheduler::close);
        v1.ifMade(SocialScheduler::close);
    }
}
