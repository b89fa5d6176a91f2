package dev.socialscheduler.backend.graphql.internal.dialect;

import static dev.socialscheduler.backend.graphql.BareAnswers.REFUSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.IdeaQuery;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostQuery;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.QueuePosition;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.BareAnswers;
import dev.socialscheduler.backend.graphql.GraphQlWiring;
import dev.socialscheduler.backend.graphql.RequestJson;
import dev.socialscheduler.backend.graphql.Samples;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import dev.socialscheduler.testsupport.http.Answer;
import dev.socialscheduler.testsupport.http.Received;
import dev.socialscheduler.testsupport.http.ScriptedServer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server takes and refuses, in whatever order: no call does anything but answer or fail clearly. */
class DialectNegotiatorPropertyTest {

    private static final int SEEDS = 40;
    private static final int CALLS = 25;
    private static final int DIALECTS = 3;

    private static final List<Consumer<SocialScheduler>> VERBS = List.of(
            SocialScheduler::account,
            scheduler -> scheduler.channel(Samples.CHANNEL),
            scheduler -> scheduler.channels(ChannelQuery.all()),
            scheduler -> scheduler.post(Samples.POST),
            scheduler -> scheduler.posts(PostQuery.all()),
            scheduler -> scheduler.posts(
                    PostQuery.builder().channels(Samples.CHANNEL).build()),
            scheduler -> scheduler.posts(
                    PostQuery.builder().statuses(PostStatus.SENDING).build()),
            scheduler -> scheduler.createPost(Samples.newPost()),
            scheduler -> scheduler.createPost(
                    NewPost.on(Samples.CHANNEL).text("Hello").at(Samples.DUE).build()),
            scheduler -> scheduler.createPost(NewPost.on(Samples.CHANNEL)
                    .text("Hello")
                    .image(Samples.PICTURE)
                    .build()),
            scheduler -> scheduler.editPost(
                    Samples.POST, PostEdit.builder().text("New").build()),
            scheduler -> scheduler.publishNow(Samples.POST),
            scheduler -> scheduler.movePost(Samples.POST, QueuePosition.TOP),
            scheduler -> scheduler.deletePost(Samples.POST),
            scheduler -> scheduler.createIdea(NewIdea.builder().text("Idea").build()),
            scheduler -> scheduler.ideas(IdeaQuery.all()),
            scheduler -> scheduler.dailyPostingLimits(List.of(Samples.CHANNEL), null));

    /** Takes or refuses each request by chance, the same always alike, until it changes its mind. */
    private static final class Moody {

        private final Random random;
        private final int openness;
        private final Map<String, Boolean> minds = new ConcurrentHashMap<>();

        Moody(int seed) {
            this.random = new Random(seed);
            this.openness = random.nextInt(5);
        }

        Answer answer(Received request) {
            boolean takes = minds.computeIfAbsent(said(request), body -> random.nextInt(4) < openness);
            return takes ? BareAnswers.to(request) : REFUSAL;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_call_ends_in_an_answer_or_one_clear_exception_after_three_requests_at_most(boolean changing) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Moody moody = new Moody(seed);
            Random random = new Random(seed);
            try (ScriptedServer server = new ScriptedServer(moody::answer);
                    SocialScheduler scheduler = GraphQlWiring.to(server.uri("/"), "organization-id", "o1")
                            .guarded()) {
                for (int call = 0; call < CALLS; call++) {
                    if (changing && random.nextInt(8) == 0) {
                        moody.minds.clear();
                    }
                    int verb = random.nextInt(VERBS.size());
                    check(server, scheduler, VERBS.get(verb), "seed " + seed + ", call " + call + ", verb " + verb);
                }
            }
        }
    }

    /** Nonces aside, requests that say the same are the same. */
    private static String said(Received request) {
        return RequestJson.query(request) + RequestJson.variables(request);
    }

    private static void check(
            ScriptedServer server, SocialScheduler scheduler, Consumer<SocialScheduler> verb, String name) {
        int before = server.received().size();
        Throwable failure = catchThrowable(() -> verb.accept(scheduler));
        List<Received> sent =
                server.received().subList(before, server.received().size());

        assertThat(sent).as(name).hasSizeLessThanOrEqualTo(DIALECTS);
        assertThat(sent)
                .as(name)
                .extracting(DialectNegotiatorPropertyTest::said)
                .doesNotHaveDuplicates();
        if (failure instanceof ServiceUnavailableException unfit) {
            assertThat(unfit.problem())
                    .as(name)
                    .startsWith("The provider does not understand this library's request. In the dialect ");
            assertThat(unfit.outcome()).as(name).isEqualTo(Outcome.NOT_APPLIED);
            assertThat(sent).as(name).isNotEmpty();
        } else if (failure != null) {
            assertThat(failure).as(name).isInstanceOf(UnsupportedCapabilityException.class);
        } else {
            assertThat(sent).as(name).isNotEmpty();
        }
    }
}
