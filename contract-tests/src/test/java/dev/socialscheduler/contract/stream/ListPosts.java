package dev.socialscheduler.contract.stream;

import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.config.SchedulerConfig;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

/** A program with a small heap: reads every post as a stream, or keeps them all, and says how many it has seen. */
public final class ListPosts {

    private static final int MEGABYTE = 1 << 20;

    private ListPosts() {}

    /** Takes the endpoint, and {@code streaming} or {@code keeping}. */
    public static void main(String[] arguments) {
        try (SocialScheduler scheduler = SocialScheduler.create(config(arguments[0]));
                Stream<Post> posts = scheduler.streamPosts(everything())) {
            long seen = arguments[1].equals("keeping")
                    ? posts.toList().size()
                    : posts.mapToLong(ListPosts::one).sum();
            System.out.println(seen + " posts");
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(ListPosts::peak)
                .sum();
        System.out.println(peak / MEGABYTE + " MB at most");
    }

    static PostQuery everything() {
        return PostQuery.builder().in(new OrganizationId("organization-1")).build();
    }

    static SchedulerConfig config(String endpoint) {
        return Wiring.config(
                        Backend.GRAPHQL,
                        Clock.systemUTC(),
                        Map.of("graphql.api-key", "example-key", "graphql.endpoint", endpoint))
                .build();
    }

    /** Whoever only counts could leave out to read. */
    private static long one(Post post) {
        if (!post.text().startsWith("Post ")) {
            throw new IllegalStateException("another text: " + post);
        }
        return 1;
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
