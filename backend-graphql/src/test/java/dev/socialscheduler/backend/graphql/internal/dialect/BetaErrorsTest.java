package dev.socialscheduler.backend.graphql.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Quota;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.GraphQlWiring;
import dev.socialscheduler.backend.graphql.Refused;
import dev.socialscheduler.backend.graphql.World;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.graphql.Dialect;
import dev.socialscheduler.error.DuplicatePostException;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.error.LimitReachedException;
import dev.socialscheduler.error.NotFoundException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What only the dialect beta says when it refuses, and how it tells of its limits. */
class BetaErrorsTest {

    private static final String LIMIT = "Wait until some posts are published, delete some, or upgrade the plan.";
    private static final String CHANGE =
            "Change the text, including its beginning; near-duplicates are rejected as well.";
    private static final String CORRECT = "Correct the problems that the provider lists and send the post again.";

    static Stream<Arguments> members() {
        return Stream.of(
                Arguments.of("QueueLimitError", LimitReachedException.class, LIMIT),
                Arguments.of("LimitReachedError", LimitReachedException.class, LIMIT),
                Arguments.of("PostAlreadyExistsError", DuplicatePostException.class, CHANGE),
                Arguments.of("ValidationError", InvalidPostException.class, CORRECT),
                Arguments.of("InvalidInputError", InvalidPostException.class, CORRECT),
                Arguments.of("VoidMutationError", InvalidPostException.class, CORRECT));
    }

    @ParameterizedTest
    @MethodSource("members")
    void every_member_has_its_exception(String member, Class<? extends SchedulerException> type, String remedy) {
        for (String rootField : List.of("createPost", "editPost")) {
            SchedulerException failure =
                    Refused.by(rootField, "{\"__typename\":\"" + member + "\",\"message\":\"That is how it is\"}");

            assertThat(failure)
                    .isInstanceOf(type)
                    .hasMessage("That is how it is. " + remedy + Refused.place(rootField, member, Outcome.NOT_APPLIED));
        }
    }

    @ParameterizedTest
    @CsvSource({"createPost", "editPost"})
    void a_void_error_that_says_not_found_is_not_found(String rootField) {
        assertThat(Refused.by(rootField, "{\"__typename\":\"VoidMutationError\",\"message\":\"Channel not found\"}"))
                .isInstanceOf(NotFoundException.class);
    }

    private static Emulator emulator() {
        return Emulator.start(EmulatorOptions.builder()
                .startAt(GraphQlWiring.NOW)
                .dialect(Dialect.BETA)
                .plan("free")
                .build());
    }

    private static SocialScheduler speakingBeta(Emulator emulator) {
        return new World(emulator).wiring("graphql.dialect", "beta").raw();
    }

    @Test
    void what_was_posted_lately_is_a_duplicate() {
        try (Emulator emulator = emulator();
                SocialScheduler scheduler = speakingBeta(emulator)) {
            NewPost post = new World(emulator)
                    .post("bluesky:harbour-bakery")
                    .text("Twice")
                    .build();
            scheduler.createPost(post);

            assertThatThrownBy(() -> scheduler.createPost(post))
                    .isInstanceOf(DuplicatePostException.class)
                    .hasMessage("Invalid post: Whoops, it looks like you've posted that one recently. " + CHANGE
                            + " [createPost on graphql, HTTP 200, PostAlreadyExistsError; nothing was changed]");
        }
    }

    @Test
    void a_full_queue_is_a_limit() {
        try (Emulator emulator = emulator();
                SocialScheduler scheduler = speakingBeta(emulator)) {
            World world = new World(emulator);
            assertThatThrownBy(() -> {
                        for (int i = 0; i <= 10; i++) {
                            scheduler.createPost(world.post("bluesky:harbour-bakery")
                                    .text("Number " + i)
                                    .build());
                        }
                    })
                    .isInstanceOf(LimitReachedException.class)
                    .hasMessage("You have reached the limit of 10 scheduled posts for this channel. " + LIMIT
                            + " [createPost on graphql, HTTP 200, QueueLimitError; nothing was changed]");
        }
    }

    @Test
    void what_a_network_does_not_take_is_invalid() {
        try (Emulator emulator = emulator();
                SocialScheduler scheduler = speakingBeta(emulator)) {
            NewPost post = new World(emulator).post("bluesky:harbour-bakery").build();

            assertThatThrownBy(() -> scheduler.createPost(post))
                    .isInstanceOf(InvalidPostException.class)
                    .hasMessageEndingWith(
                            CORRECT + " [createPost on graphql, HTTP 200, ValidationError; nothing was changed]");
        }
    }

    @Test
    void the_older_headers_tell_one_window() {
        try (Emulator emulator = emulator();
                SocialScheduler scheduler = speakingBeta(emulator)) {
            scheduler.account();
            scheduler.account();

            assertThat(scheduler.quota().windows())
                    .containsExactly(Quota.Window.builder(
                                    "RateLimit", 100, 98, Instant.parse("2026-12-01T08:15:00Z"), GraphQlWiring.NOW)
                            .build());
        }
    }

    @Test
    void a_full_window_says_in_the_body_when_it_opens() {
        List<Duration> waits = new ArrayList<>();
        try (Emulator emulator = emulator();
                SocialScheduler scheduler = new World(emulator)
                        .wiring("graphql.dialect", "beta", "quota.on-exhausted", "wait", "quota.max-wait", "15m")
                        .guarded(wait -> {
                            waits.add(wait);
                            emulator.clock().advance(wait);
                        });
                SocialScheduler hasty = speakingBeta(emulator);
                SocialScheduler fresh = speakingBeta(emulator)) {
            for (int i = 0; i < 100; i++) {
                hasty.account();
            }
            emulator.clock().advance(Duration.ofMinutes(5));

            assertThatThrownBy(hasty::account).hasMessageStartingWith("The rate limit RateLimit is exhausted");
            assertThatThrownBy(fresh::account)
                    .isInstanceOfSatisfying(
                            RateLimitedException.class,
                            e -> assertThat(e.opensAt()).contains(Instant.parse("2026-12-01T08:15:00Z")))
                    .hasMessage("The provider's rate limit is exceeded; requests are accepted again at"
                            + " 2026-12-01T08:15:00Z. Retry later, or set social-scheduler.quota.on-exhausted=wait."
                            + " [account on graphql, HTTP 429, RATE_LIMIT_EXCEEDED; nothing was changed]");
            assertThat(hasty.quota().windows().get(0).remaining()).isZero();
            assertThat(scheduler.account().name()).isEqualTo("Mira Halvorsen");
            assertThat(waits).containsExactly(Duration.ofMinutes(10));
        }
    }
}
