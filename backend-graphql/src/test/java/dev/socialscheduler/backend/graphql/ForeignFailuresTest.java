package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.internal.engine.GraphQlEngine;
import dev.socialscheduler.backend.graphql.internal.engine.GraphQlTransport;
import dev.socialscheduler.backend.support.PausedGuard;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.SchedulerException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okio.Buffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTTP library throws what it does not declare, after the provider has done what was asked. */
class ForeignFailuresTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = EmulatorExtension.with(World.lenient());

    private final List<Duration> waits = new ArrayList<>();
    private World world;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
    }

    static Stream<Supplier<Throwable>> thrown() {
        return Stream.of(
                () -> new IllegalStateException("state: 5"),
                () -> new NumberFormatException("For input string: \"1796112000000\""),
                NullPointerException::new,
                () -> new AssertionError("odd"),
                StackOverflowError::new);
    }

    /** Lets the first requests for a field through and spoils the answers to the next ones. */
    private static final class Spoiling implements Interceptor {

        private final String field;
        private final Supplier<Throwable> thrown;
        private final int times;
        private int good;

        Spoiling(String field, int good, int times, Supplier<Throwable> thrown) {
            this.field = field;
            this.good = good;
            this.times = times;
            this.thrown = thrown;
        }

        @Override
        public Response intercept(Chain chain) throws IOException {
            Response response = chain.proceed(chain.request());
            Buffer body = new Buffer();
            if (chain.request().body() != null) {
                chain.request().body().writeTo(body);
            }
            if (!body.readUtf8().contains(field + "(")) {
                return response;
            }
            good--;
            if (good >= 0 || good < -times) {
                return response;
            }
            response.close();
            Throwable failure = thrown.get();
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            throw (Error) failure;
        }
    }

    private static SocialScheduler raw(Wiring<SocialScheduler> wiring, Interceptor... spoiling) {
        GraphQlTransport transport = GraphQlSchedulerProvider.transport(wiring);
        OkHttpClient.Builder http = transport.http().newBuilder();
        List.of(spoiling).forEach(http::addInterceptor);
        return GraphQlEngine.over(
                new GraphQlTransport(
                        transport.backend(),
                        transport.words(),
                        transport.endpoint(),
                        http.build(),
                        transport.gateway(),
                        transport.pace(),
                        transport.nonces(),
                        transport.dialects(),
                        transport.extras()),
                wiring);
    }

    private SocialScheduler guarded(Interceptor... spoiling) {
        Wiring<SocialScheduler> wiring = world.wiring("organization-id", World.BAKERY.value());
        return PausedGuard.around(raw(wiring, spoiling), wiring, waits::add);
    }

    private NewPost hello() {
        return world.post("bluesky:harbour-bakery").text("Hello").build();
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void a_post_that_was_created_all_the_same_is_found(Supplier<Throwable> thrown) {
        try (SocialScheduler scheduler = guarded(new Spoiling("createPost", 0, 1, thrown))) {
            Post made = scheduler.createPost(hello());

            assertThat(world.posts("Hello")).isEqualTo(1);
            assertThat(scheduler.post(made.id()).text()).isEqualTo("Hello");
        }
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void a_post_that_cannot_be_looked_up_is_told_as_unknown(Supplier<Throwable> thrown) {
        try (SocialScheduler scheduler =
                guarded(new Spoiling("createPost", 0, 9, thrown), new Spoiling("posts", 0, 99, thrown))) {
            OutcomeUnknownException e =
                    catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.createPost(hello()));

            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(world.posts("Hello")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void a_read_fails_as_one_that_may_be_retried(Supplier<Throwable> thrown) {
        try (SocialScheduler scheduler = guarded(new Spoiling("channel", 0, 1, thrown))) {
            ChannelId bluesky = world.channel("bluesky:harbour-bakery");

            assertThat(scheduler.channel(bluesky).id()).isEqualTo(bluesky);
            assertThat(waits).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void the_second_request_of_a_batch_loses_no_result_of_the_first(Supplier<Throwable> thrown) {
        try (SocialScheduler scheduler = guarded(new Spoiling("createPost", 1, 1, thrown))) {
            List<NewPost> posts = world.rows(40);

            List<PostResult> results = scheduler.createPosts(posts);

            assertThat(results).hasSize(40).allMatch(PostResult.Created.class::isInstance);
            posts.forEach(post -> assertThat(world.posts(post.text())).isEqualTo(1));
        }
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void a_batch_that_cannot_be_looked_up_tells_what_it_knows(Supplier<Throwable> thrown) {
        try (SocialScheduler scheduler =
                guarded(new Spoiling("createPost", 1, 9, thrown), new Spoiling("posts", 0, 99, thrown))) {
            List<PostResult> results = scheduler.createPosts(world.rows(40));

            assertThat(results.subList(0, 30)).allMatch(PostResult.Created.class::isInstance);
            assertThat(results.subList(30, 40))
                    .allSatisfy(result -> assertThat(result)
                            .isInstanceOfSatisfying(
                                    PostResult.Unknown.class,
                                    unknown -> assertThat(unknown.reason().pending())
                                            .isPresent()));
        }
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void one_attempt_says_that_it_may_have_had_an_effect(Supplier<Throwable> thrown) {
        Wiring<SocialScheduler> wiring = world.wiring();
        try (SocialScheduler scheduler = raw(wiring, new Spoiling("createPost", 0, 1, thrown))) {
            SchedulerException e = catchThrowableOfType(SchedulerException.class, () -> scheduler.createPost(hello()));

            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(e.problem()).startsWith("The HTTP library failed after the request was sent: ");
        }
    }
}
