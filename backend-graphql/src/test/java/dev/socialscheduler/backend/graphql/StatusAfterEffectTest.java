package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.testsupport.http.Answer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Something on the way lets a request through and then gives an answer of its own, however clear that is. */
class StatusAfterEffectTest {

    @RegisterExtension
    static final EmulatorExtension EMULATOR = EmulatorExtension.with(World.lenient());

    private World world;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
    }

    static Stream<Answer> ofTheEdge() {
        return Stream.of(
                Answer.html(400),
                Answer.empty(401),
                Answer.html(401),
                Answer.html(403),
                Answer.json(403, "{\"message\":\"no\"}"),
                Answer.html(404),
                Answer.json(404, "{\"errors\":[{\"message\":\"Nothing is served here\"}]}"),
                Answer.html(405),
                Answer.json(408, "{\"error\":\"timeout\"}"),
                Answer.html(409),
                Answer.json(409, "{\"errors\":[{\"status\":\"409\",\"title\":\"Conflict\"}]}"),
                Answer.html(410),
                Answer.html(413),
                Answer.html(418),
                Answer.html(429).with("Retry-After", "1"),
                Answer.empty(429).with("RateLimit", "\"100-in-15min\";r=50;t=897"),
                Answer.empty(302).with("Location", "/elsewhere"),
                Answer.empty(304));
    }

    static Stream<Answer> afterExecution() {
        return Stream.of("FORBIDDEN", "NOT_FOUND", "RATE_LIMIT_EXCEEDED", "UNAUTHENTICATED", "BAD_USER_INPUT")
                .flatMap(code -> Stream.of(
                        atPath(200, code, "\"createPost\""),
                        atPath(200, code, "\"createPost\",\"post\",\"channel\""),
                        atPath(400, code, "\"p0_8f3a21\"")));
    }

    private static Answer atPath(int status, String code, String path) {
        return Answer.json(
                status,
                "{\"data\":null,\"errors\":[{\"message\":\"No.\",\"path\":[" + path + "],\"extensions\":{\"code\":\""
                        + code + "\"}}]}");
    }

    /** Answers the first creating requests so, after they had their effect. */
    private static final class Spoiling implements Interceptor {

        private final String field;
        private final Answer instead;
        private int left;

        Spoiling(String field, int times, Answer instead) {
            this.field = field;
            this.left = times;
            this.instead = instead;
        }

        @Override
        public Response intercept(Chain chain) throws IOException {
            Response response = chain.proceed(chain.request());
            Buffer sent = new Buffer();
            if (chain.request().body() != null) {
                chain.request().body().writeTo(sent);
            }
            if (!sent.readUtf8().contains(field + "(") || left == 0) {
                return response;
            }
            left--;
            response.close();
            Response.Builder answer = response.newBuilder()
                    .code(instead.status())
                    .body(ResponseBody.create(instead.body(), MediaType.get("text/plain; charset=utf-8")));
            instead.headers().forEach(answer::header);
            return answer.build();
        }
    }

    private SocialScheduler guarded(Interceptor... spoiling) {
        Wiring<SocialScheduler> wiring = world.wiring("organization-id", World.BAKERY.value());
        GraphQlTransport transport = GraphQlSchedulerProvider.transport(wiring);
        OkHttpClient.Builder http = transport.http().newBuilder();
        List.of(spoiling).forEach(http::addInterceptor);
        GraphQlTransport spoiled = new GraphQlTransport(
                transport.backend(),
                transport.words(),
                transport.endpoint(),
                http.build(),
                transport.gateway(),
                transport.pace(),
                transport.nonces(),
                transport.dialects(),
                transport.extras());
        return PausedGuard.around(GraphQlEngine.over(spoiled, wiring), wiring, wait -> {});
    }

    @ParameterizedTest
    @MethodSource({"ofTheEdge", "afterExecution"})
    void a_post_that_was_created_all_the_same_is_found(Answer instead) {
        try (SocialScheduler scheduler = guarded(new Spoiling("createPost", 1, instead))) {
            Post made = scheduler.createPost(
                    world.post("bluesky:harbour-bakery").text("Hello").build());

            assertThat(world.posts("Hello")).isEqualTo(1);
            assertThat(scheduler.post(made.id()).text()).isEqualTo("Hello");
        }
    }

    @ParameterizedTest
    @MethodSource({"ofTheEdge", "afterExecution"})
    void several_posts_that_were_created_all_the_same_are_found(Answer instead) {
        List<NewPost> posts = world.rows(5);
        try (SocialScheduler scheduler = guarded(new Spoiling("createPost", 1, instead))) {
            assertThat(scheduler.createPosts(posts)).allMatch(PostResult.Created.class::isInstance);
            posts.forEach(post -> assertThat(world.posts(post.text())).isEqualTo(1));
        }
    }

    @ParameterizedTest
    @MethodSource("ofTheEdge")
    void where_lookups_fail_in_the_same_way_the_endpoint_is_to_be_checked(Answer instead) {
        try (SocialScheduler scheduler =
                guarded(new Spoiling("createPost", 9, instead), new Spoiling("posts", 99, instead))) {
            OutcomeUnknownException e = catchThrowableOfType(
                    OutcomeUnknownException.class,
                    () -> scheduler.createPost(
                            world.post("bluesky:harbour-bakery").text("Hello").build()));

            assertThat(world.posts("Hello")).isEqualTo(1);
            if (instead.status() != 408) {
                assertThat(e.remedy()).containsIgnoringCase("check social-scheduler.graphql.endpoint");
            }
        }
    }
}
