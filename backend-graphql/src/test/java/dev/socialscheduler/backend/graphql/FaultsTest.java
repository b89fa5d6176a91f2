package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.Idea;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.metadata.MastodonMetadata;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are lost or spoiled: never twice, never lost in silence. */
class FaultsTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.extension();

    private final List<Duration> waits = new ArrayList<>();
    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = world.wiring("organization-id", World.BAKERY.value()).guarded(waits::add);
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    private NewPost hello(String text) {
        return world.post("bluesky:harbour-bakery").text(text).build();
    }

    static Stream<Arguments> spoiled() {
        String broke = "The connection to the provider failed after the request was sent: ";
        String unreadable = "The provider's response could not be read: ";
        return Stream.of(
                Arguments.of(Fault.loseAnswer(), 1, broke),
                Arguments.of(Fault.loseRequest(), 0, broke),
                Arguments.of(Fault.applyLate(Duration.ofMinutes(1)), 0, broke),
                Arguments.of(Fault.cutAnswer(), 1, broke),
                Arguments.of(
                        Fault.serverErrorAfter(502),
                        1,
                        "The provider could not process the request: The upstream server failed to answer."),
                Arguments.of(
                        Fault.serverErrorBefore(502),
                        0,
                        "The provider could not process the request: The upstream server failed to answer."),
                Arguments.of(
                        Fault.serverErrorAfter(500),
                        1,
                        "The provider could not process the request: An unexpected error occurred."),
                Arguments.of(Fault.malformedJson(), 1, unreadable),
                Arguments.of(Fault.truncatedJson(), 1, unreadable),
                Arguments.of(
                        Fault.dataNullAfter(0),
                        0,
                        "The provider could not process the request: An unexpected error occurred."));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void a_new_post_whose_answer_is_spoiled_exists_exactly_once(Fault fault, int posts, String problem) {
        world.next(fault.on("createPost"));

        Post made = scheduler.createPost(hello("Hello"));

        assertThat(world.posts("Hello")).isEqualTo(1);
        assertThat(scheduler.post(made.id()).text()).isEqualTo("Hello");
        assertThat(world.requests("createPost"))
                .as("it is repeated only if it is not there")
                .hasSize(2 - posts);
        assertThat(made.warnings())
                .as("the list that was looked through may lag behind")
                .extracting(PostWarning::pending)
                .hasSize(1 - posts)
                .doesNotContainNull();
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void what_becomes_of_a_post_that_cannot_be_looked_for_is_told_and_settled_later(
            Fault fault, int posts, String problem) {
        world.next(fault.on("createPost"));
        for (int i = 0; i < 3; i++) {
            world.next(Fault.serverErrorBefore(502).on("posts"));
        }

        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.createPost(hello("Hello")));

        assertThat(failure.problem()).startsWith(problem);
        assertThat(failure.remedy())
                .isEqualTo("Check before you retry: pass pending() to reconcile(), or list the channel's posts created"
                        + " since 2026-12-01T08:00:00Z and compare them.");
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(world.requests("createPost")).hasSize(1);
        assertThat(world.posts("Hello")).isEqualTo(posts);
        assertThat(scheduler.reconcile(failure.pending().orElseThrow()).tookEffect())
                .isEqualTo(posts == 1);
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void a_read_whose_answer_is_spoiled_is_repeated(Fault fault, int posts, String problem) {
        PostId id = scheduler.createPost(hello("Hello")).id();
        world.next(fault.on("post"));

        assertThat(scheduler.post(id).text()).isEqualTo("Hello");
        assertThat(world.requests("post")).hasSize(2);
        assertThat(waits).singleElement().satisfies(wait -> assertThat(wait).isLessThan(Duration.ofMillis(501)));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void a_delete_whose_answer_is_spoiled_is_repeated_until_the_post_is_gone(Fault fault, int posts, String problem) {
        PostId id = scheduler.createPost(hello("Hello")).id();
        world.next(fault.on("deletePost"));

        scheduler.deletePost(id);

        assertThat(world.posts("Hello")).isZero();
        assertThat(world.requests("deletePost")).hasSize(2);
    }

    @Test
    void a_refusal_at_the_edge_proves_nothing_and_is_looked_up() {
        world.next(Fault.htmlForbidden().on("createPost"));

        scheduler.createPost(hello("Hello"));

        assertThat(world.posts("Hello")).isEqualTo(1);
        assertThat(world.requests("createPost")).hasSize(2);
    }

    @Test
    void a_refusal_at_the_edge_that_cannot_be_looked_up_says_what_to_check() {
        world.next(Fault.htmlForbidden().on("createPost"));
        world.next(Fault.htmlForbidden().on("posts"));

        assertThatThrownBy(() -> scheduler.createPost(hello("Hello")))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessage("A proxy or CDN rejected the request. Set a different social-scheduler.http.user-agent, or"
                        + " contact the administrator of your network or proxy. If lookups fail in the same way, check"
                        + " social-scheduler.graphql.endpoint. Check before you retry: pass pending() to reconcile(),"
                        + " or list the channel's posts created since 2026-12-01T08:00:00Z and compare them."
                        + " [createPost on graphql, HTTP 403; it may have taken effect]");
        assertThat(world.requests("createPost")).hasSize(1);
    }

    @Test
    void an_edit_whose_answer_is_lost_is_seen_in_the_post() {
        PostId id = scheduler.createPost(hello("Before")).id();
        world.next(Fault.loseAnswer().on("editPost"));

        assertThat(scheduler
                        .editPost(id, PostEdit.builder().text("After").build())
                        .text())
                .isEqualTo("After");
        assertThat(world.requests("editPost")).hasSize(1);
    }

    @Test
    void an_edit_that_did_not_arrive_is_made_again() {
        PostId id = scheduler.createPost(hello("Before")).id();
        world.next(Fault.loseRequest().on("editPost"));

        assertThat(scheduler
                        .editPost(id, PostEdit.builder().text("After").build())
                        .text())
                .isEqualTo("After");
        assertThat(world.requests("editPost")).hasSize(2);
        assertThat(waits.get(0)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void an_edit_that_cannot_be_looked_for_is_told_and_settled_later() {
        PostId id = scheduler.createPost(hello("Before")).id();
        world.next(Fault.loseAnswer().on("editPost"));
        for (int i = 0; i < 3; i++) {
            world.next(Fault.serverErrorBefore(502).on("post"));
        }
        PostEdit edit = PostEdit.builder().text("After").build();

        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.editPost(id, edit));

        assertThat(failure.remedy())
                .isEqualTo("Check before you retry: pass pending() to reconcile(), or read the post and compare it.");
        assertThat(scheduler.reconcile(failure.pending().orElseThrow()))
                .isInstanceOfSatisfying(
                        Reconciliation.PostFound.class,
                        found -> assertThat(found.post().text()).isEqualTo("After"));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void an_idea_whose_answer_is_spoiled_exists_exactly_once(Fault fault, int kept, String problem) {
        world.next(fault.on("createIdea"));

        Idea idea = scheduler.createIdea(NewIdea.builder().text("Idea").build());

        assertThat(scheduler.ideas(IdeaQuery.all()).items())
                .filteredOn(each -> "Idea".equals(each.text()))
                .extracting(Idea::id)
                .containsExactly(idea.id());
        assertThat(world.requests("createIdea")).hasSize(2 - kept);
    }

    @Test
    void publishing_whose_answer_is_lost_is_seen_in_the_post() {
        PostId id = scheduler.createPost(hello("Out")).id();
        world.next(Fault.loseAnswer().on("editPost"));

        assertThat(scheduler.publishNow(id).status()).isIn(PostStatus.SENDING, PostStatus.SENT);
        assertThat(world.requests("editPost")).hasSize(1);
    }

    @Test
    void publishing_that_shows_no_effect_is_not_repeated_and_settled_later() {
        PostId id = scheduler.createPost(hello("Out")).id();
        world.next(Fault.loseRequest().on("editPost"));

        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.publishNow(id));

        assertThat(world.requests("editPost")).hasSize(1);
        assertThat(scheduler.reconcile(failure.pending().orElseThrow())).isEqualTo(Reconciliation.NoTrace.of());
        scheduler.publishNow(id);
        assertThat(scheduler.reconcile(failure.pending().orElseThrow()).tookEffect())
                .isTrue();
    }

    @Test
    void a_delete_whose_answers_are_all_lost_is_settled_later() {
        PostId id = scheduler.createPost(hello("Gone")).id();
        for (int i = 0; i < 3; i++) {
            world.next(Fault.serverErrorBefore(502).on("deletePost"));
        }
        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.deletePost(id));
        assertThat(scheduler.reconcile(failure.pending().orElseThrow())).isEqualTo(Reconciliation.NoTrace.of());

        scheduler.deletePost(id);

        assertThat(scheduler.reconcile(failure.pending().orElseThrow())).isEqualTo(Reconciliation.PostGone.of(id));
    }

    @Test
    void a_lookup_before_a_write_is_repeated_with_the_write_still_unsent() {
        world.next(Fault.serverErrorBefore(502).on("channel"));
        NewPost post = world.post("mastodon:harbour-bakery")
                .text("Hello")
                .metadata(MastodonMetadata.builder().spoilerText("Spoiler").build())
                .build();

        assertThat(scheduler.createPost(post).text()).isEqualTo("Hello");
        assertThat(world.requests("channel")).hasSize(2);
        assertThat(world.requests("createPost")).hasSize(1);
    }
}
