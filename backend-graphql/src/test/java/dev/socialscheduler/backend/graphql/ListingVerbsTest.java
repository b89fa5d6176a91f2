package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.Cursor;
import dev.socialscheduler.Page;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostOrder;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.TimeRange;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.error.InvalidPostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Listing what there is: pages, filters, order. */
class ListingVerbsTest {

    private static final String MASTODON = "mastodon:harbour-bakery";

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.withoutRateLimits();

    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = world.scheduler();
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private void create(int posts) {
        IntStream.rangeClosed(1, posts).forEach(number -> {
            world.emulator().clock().advance(Duration.ofSeconds(1));
            scheduler.createPost(world.post(MASTODON)
                    .text("Post " + number)
                    .at(Samples.DUE.minusSeconds(number))
                    .build());
        });
    }

    private PostQuery.Builder mastodon() {
        return PostQuery.builder().channels(world.channel(MASTODON)).createdAt(TimeRange.from(GraphQlWiring.NOW));
    }

    private List<String> texts(PostQuery.Builder query) {
        return scheduler.posts(query.build()).items().stream().map(Post::text).toList();
    }

    @Test
    void a_hundred_and_twenty_posts_come_on_three_pages_without_gap_or_repeat() {
        create(120);
        List<String> found = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        PostQuery query = mastodon().pageSize(50).build();
        Page<Post> page = scheduler.posts(query);
        while (true) {
            page.items().forEach(post -> found.add(post.text()));
            sizes.add(page.items().size());
            if (!page.hasNext()) {
                break;
            }
            page = scheduler.posts(query.after(page.next()));
        }

        assertThat(sizes).containsExactly(50, 50, 20);
        assertThat(found)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 120)
                        .mapToObj(number -> "Post " + (121 - number))
                        .toList());
        assertThat(world.requests("posts")).hasSize(3);
    }

    @Test
    void a_stream_asks_for_a_page_only_when_it_is_wanted() {
        create(7);

        assertThat(scheduler.streamPosts(mastodon().pageSize(2).build()).limit(3))
                .extracting(Post::text)
                .containsExactly("Post 7", "Post 6", "Post 5");
        assertThat(world.requests("posts")).hasSize(2);
        assertThat(scheduler.streamPosts(mastodon().pageSize(2).build())).hasSize(7);
        assertThat(world.requests("posts")).hasSize(6);
    }

    @Test
    void posts_come_in_the_order_that_was_asked_for() {
        create(3);

        assertThat(texts(mastodon())).containsExactly("Post 3", "Post 2", "Post 1");
        assertThat(texts(mastodon().orderBy(PostOrder.Key.CREATED_AT, PostOrder.Direction.ASCENDING)))
                .containsExactly("Post 1", "Post 2", "Post 3");
        assertThat(texts(mastodon().orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.ASCENDING)))
                .containsExactly("Post 3", "Post 2", "Post 1");
        assertThat(texts(mastodon().orderBy(PostOrder.Key.DUE_AT, PostOrder.Direction.DESCENDING)))
                .containsExactly("Post 1", "Post 2", "Post 3");
    }

    @Test
    void only_posts_that_meet_every_condition_are_listed() {
        create(3);
        scheduler.createPost(world.post(MASTODON)
                .text("Tagged")
                .tags(World.RECIPES)
                .asDraft()
                .build());

        assertThat(texts(mastodon().statuses(PostStatus.DRAFT, PostStatus.SENT)))
                .containsExactly("Tagged");
        assertThat(texts(mastodon().tags(World.RECIPES))).containsExactly("Tagged");
        assertThat(texts(mastodon().hasDueAt(false))).containsExactly("Tagged");
        assertThat(texts(mastodon().hasDueAt(true).tags(World.RECIPES))).isEmpty();
        Instant second = Samples.DUE.minusSeconds(2);
        assertThat(texts(mastodon().dueAt(TimeRange.between(second, second)))).containsExactly("Post 2");
        assertThat(texts(mastodon()
                        .createdAt(new TimeRange(null, GraphQlWiring.NOW.plusSeconds(1)))
                        .hasDueAt(true)))
                .contains("Post 1")
                .doesNotContain("Post 2");
    }

    @Test
    void a_cursor_that_means_nothing_is_refused_by_the_provider() {
        PostQuery query =
                PostQuery.builder().after(new Cursor("graphql", "nonsense")).build();

        assertThatThrownBy(() -> scheduler.posts(query))
                .isInstanceOf(InvalidPostException.class)
                .hasMessage("Invalid cursor. Correct the value that the provider reports. [posts on graphql, HTTP 200,"
                        + " BAD_USER_INPUT; nothing was changed]");
    }
}
