package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.PendingOutcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another process finds out what became of many posts: as truly as of one, and with no more requests than it takes. */
class ReconcileManyTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = EmulatorExtension.with(World.lenient());

    private static final Reconciliation NOTHING = Reconciliation.NoTrace.of();

    private final List<Duration> waits = new ArrayList<>();
    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = another();
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private SocialScheduler another() {
        return world.wiring("organization-id", World.BAKERY.value()).guarded(waits::add);
    }

    private NewPost.Builder on(String network, String text) {
        return world.post(network + ":harbour-bakery").text(text);
    }

    private NewPost post(int number) {
        return on(number % 2 == 0 ? "bluesky" : "mastodon", "Number " + number).build();
    }

    /** What a program knows of posts that it was about to send when it was killed. */
    private List<PendingOutcome> pending(NewPost... posts) {
        List<PendingOutcome> pending = new ArrayList<>();
        RuntimeException killed = new IllegalStateException("Killed.");
        try (SocialScheduler other = another()) {
            assertThatThrownBy(() -> other.createPosts(List.of(posts), new BatchListener() {
                        @Override
                        public void sending(List<Sending> all) {
                            all.forEach(each -> pending.add(each.pending()));
                            throw killed;
                        }
                    }))
                    .isSameAs(killed);
        }
        return pending;
    }

    /** What some other program has made of it. */
    private PostId made(NewPost.Builder post) {
        try (SocialScheduler other = another()) {
            return other.createPost(post.build()).id();
        }
    }

    private static Object id(Reconciliation settled) {
        return settled instanceof Reconciliation.PostFound found ? found.post().id() : settled;
    }

    private List<Object> settled(List<PendingOutcome> pendings) {
        return scheduler.reconcile(pendings).stream().map(ReconcileManyTest::id).toList();
    }

    @Test
    void answers_are_in_order_and_each_channel_is_read_once_for_each_look() {
        List<PendingOutcome> pendings = new ArrayList<>(
                pending(IntStream.range(0, 30).mapToObj(this::post).toArray(NewPost[]::new)));
        PostId five = made(on("mastodon", "Number 5"));
        PostId eight = made(on("bluesky", "Number 8"));
        world.emulator().requests().clear();

        List<Object> settled = settled(pendings);

        List<Object> expected = new ArrayList<>(Collections.nCopies(30, NOTHING));
        expected.set(5, five);
        expected.set(8, eight);
        assertThat(settled).isEqualTo(expected);
        assertThat(world.requests("posts")).as("two channels, two looks").hasSize(4);
        assertThat(waits).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void where_all_is_found_there_is_one_look() {
        List<PendingOutcome> pendings = pending(post(0), post(2));
        PostId zero = made(on("bluesky", "Number 0"));
        PostId two = made(on("bluesky", "Number 2"));
        world.emulator().requests().clear();

        assertThat(settled(pendings)).containsExactly(zero, two);
        assertThat(world.requests("posts")).hasSize(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void what_is_on_its_way_when_one_looks_is_found_by_the_second_look() {
        List<PendingOutcome> pendings = pending(post(0), post(2));
        List<PostId> arrived = new ArrayList<>();
        try (SocialScheduler looking = world.wiring("organization-id", World.BAKERY.value())
                .guarded(wait -> arrived.add(made(on("bluesky", "Number 2"))))) {
            assertThat(looking.reconcile(pendings))
                    .extracting(ReconcileManyTest::id)
                    .containsExactly(NOTHING, arrived.get(0));
        }
    }

    @Test
    void of_equal_posts_as_many_are_found_as_there_are() {
        List<PendingOutcome> pendings = pending(post(0), post(0), post(0));
        PostId first = made(on("bluesky", "Number 0"));
        PostId second = made(on("bluesky", "Number 0"));

        assertThat(settled(pendings)).containsExactlyInAnyOrder(first, second, NOTHING);
        assertThat(settled(pendings)).as("asked again").containsExactlyInAnyOrder(first, second, NOTHING);
    }

    @Test
    void what_a_program_knows_to_be_anothers_is_not_taken() {
        List<PendingOutcome> pendings = pending(post(0), post(0));
        PostId known = made(on("bluesky", "Number 0"));
        PostId free = made(on("bluesky", "Number 0"));

        assertThat(settled(pendings.stream()
                        .map(each -> each.withOthers(List.of(known.value())))
                        .toList()))
                .containsExactlyInAnyOrder(free, NOTHING);
    }

    @Test
    void a_post_goes_to_the_call_that_asked_for_its_picture_or_its_time() {
        URI red = URI.create("https://example.com/red.jpg");
        URI blue = URI.create("https://example.com/blue.jpg");
        Instant noon = GraphQlWiring.NOW.plusSeconds(86_400);
        List<PendingOutcome> pendings = pending(
                on("bluesky", "Door").image(red, "A door").build(),
                on("bluesky", "Door").image(blue, "A door").build(),
                on("bluesky", "Bell").build(),
                on("bluesky", "Bell").at(noon).build(),
                on("bluesky", "Bell").at(noon.plusSeconds(20)).build());
        PostId door = made(on("bluesky", "Door").image(blue, "A door"));
        PostId bell = made(on("bluesky", "Bell").at(noon.plusSeconds(20)));

        assertThat(settled(pendings)).containsExactly(NOTHING, door, NOTHING, NOTHING, bell);
    }

    @Test
    void calls_of_several_hours_share_a_reading() {
        List<PendingOutcome> pendings = new ArrayList<>(pending(post(0)));
        PostId early = made(on("bluesky", "Number 0"));
        world.emulator().clock().advance(Duration.ofHours(3));
        pendings.addAll(pending(post(0)));
        world.emulator().requests().clear();

        assertThat(settled(pendings)).as("what is older than a call is not its").containsExactly(early, NOTHING);
        assertThat(world.requests("posts")).hasSize(2);
    }

    @Test
    void a_channel_that_is_gone_keeps_no_other_post_from_being_settled() {
        PendingOutcome gone = new PendingOutcome(
                "1",
                "graphql",
                Operation.CREATE_POST,
                new ChannelId("65a1b2c3dfff000000000009").value(),
                "x.y",
                null,
                false,
                GraphQlWiring.NOW,
                List.of());
        List<PendingOutcome> pendings = pending(post(0));
        PostId made = made(on("bluesky", "Number 0"));

        assertThat(settled(List.of(gone, pendings.get(0)))).containsExactly(NOTHING, made);
    }

    @Test
    void what_cannot_be_looked_for_is_no_absence_and_the_next_look_finds_it() {
        List<PendingOutcome> pendings = pending(post(0), post(1));
        PostId made = made(on("bluesky", "Number 0"));
        int looks = 2 * 2 * 3; // two of two channels, each tried three times
        for (int i = 0; i < looks; i++) {
            world.next(Fault.serverErrorBefore(502).on("posts"));
        }

        assertThat(scheduler.reconcile(pendings)).hasOnlyElementsOfType(Reconciliation.Unsettled.class);
        world.emulator().faults().clear();

        assertThat(settled(pendings)).containsExactly(made, NOTHING);
    }

    @Test
    void a_channel_that_cannot_be_read_hides_no_result_of_another() {
        List<PendingOutcome> pendings = pending(post(0), post(1));
        PostId made = made(on("mastodon", "Number 1"));
        for (int i = 0; i < 3; i++) {
            world.next(Fault.serverErrorBefore(502).on("posts"));
        }

        List<Reconciliation> settled = scheduler.reconcile(pendings);

        assertThat(settled.get(1))
                .isInstanceOfSatisfying(
                        Reconciliation.PostFound.class,
                        found -> assertThat(found.post().id()).isEqualTo(made));
        assertThat(settled.get(0).tookEffect()).isFalse();
    }

    @Test
    void calls_of_every_kind_may_be_asked_for_together() {
        Post stored = scheduler.createPost(post(0));
        PendingOutcome deleted = new PendingOutcome(
                "1",
                "graphql",
                Operation.DELETE_POST,
                stored.id().value(),
                "",
                null,
                false,
                GraphQlWiring.NOW,
                List.of());
        PendingOutcome lost = pending(post(1)).get(0);
        scheduler.deletePost(stored.id());

        assertThat(scheduler.reconcile(List.of(deleted, lost)))
                .containsExactly(Reconciliation.PostGone.of(stored.id()), NOTHING);
        assertThat(scheduler.reconcile(List.of())).isEmpty();
    }
}
