package dev.socialscheduler.backend.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.support.internal.batch.PostRequest;
import dev.socialscheduler.backend.support.internal.batch.PostSender;
import dev.socialscheduler.error.InvalidPostException;
import dev.socialscheduler.spi.BatchSender;
import dev.socialscheduler.testsupport.clock.MovingClock;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A call computes once what it needs to know, and hands it on. */
class WorkOnceTest {

    private final RawScheduler raw = new RawScheduler();
    private final List<String> asked = new ArrayList<>();
    private final List<PostRequest> handed = new ArrayList<>();
    private final AtomicInteger clockReads = new AtomicInteger();

    /** Counts how often it is read: validation reads it once for each time that a post contains. */
    private final Clock clock = new Clock() {

        private final MovingClock time = new MovingClock(TestContext.NOW);

        @Override
        public Instant instant() {
            clockReads.incrementAndGet();
            return time.instant();
        }

        @Override
        public ZoneId getZone() {
            return time.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    };

    private final SocialScheduler scheduler =
            GuardedScheduler.around(counting(), new TestContext().at(clock), pause -> {});

    /** Returns the raw backend, which notes each method that is called and takes what the guard hands on. */
    private SocialScheduler counting() {
        PostSender sender = new Sender();
        return (SocialScheduler) Proxy.newProxyInstance(
                WorkOnceTest.class.getClassLoader(),
                new Class<?>[] {SocialScheduler.class, PostSender.class, BatchSender.class},
                (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    try {
                        return method.invoke(method.getDeclaringClass() == PostSender.class ? sender : raw, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private final class Sender implements PostSender {

        @Override
        public Post create(PostRequest request) {
            handed.add(request);
            return raw.createPost(request.post());
        }

        @Override
        public List<Integer> firstOf(List<PostRequest> requests, int most) {
            return IntStream.range(0, requests.size()).boxed().toList();
        }

        @Override
        public List<BatchSender.Answer> sendTogether(List<PostRequest> requests) {
            handed.addAll(requests);
            return requests.stream()
                    .map(request -> BatchSender.Answer.made(
                            RawScheduler.post(request.post().text())))
                    .toList();
        }
    }

    private static NewPost post(String text) {
        return NewPost.on(Channels.ID)
                .text(text)
                .at(TestContext.NOW.plus(Duration.ofDays(1)))
                .build();
    }

    @Test
    void creating_a_post_asks_for_capabilities_once_and_for_nothing_else() {
        asked.clear(); // the guard asks for the name of the backend when it is created

        scheduler.createPost(post("a"));

        assertThat(asked).containsExactly("capabilities", "create");
    }

    @Test
    void creating_five_posts_asks_for_capabilities_once() {
        asked.clear();

        List<PostResult> results =
                scheduler.createPosts(List.of(post("a"), post("b"), post("c"), post("d"), post("e")));

        assertThat(results).allMatch(PostResult::isCreated);
        assertThat(asked).containsExactly("capabilities", "firstOf", "sendTogether");
    }

    @Test
    void each_post_of_five_is_validated_once() {
        int one = readsToCreate(post("a"));
        int five = readsToCreate(post("b"), post("c"), post("d"), post("e"), post("f"));

        int perCall = 4; // when the call and its attempt begin, and before and after the request
        assertThat(five - perCall).isEqualTo(5 * (one - perCall)).isPositive();
        assertThat(one - perCall).as("due time and media warnings").isEqualTo(2);
    }

    private int readsToCreate(NewPost... posts) {
        clockReads.set(0);
        scheduler.createPosts(List.of(posts));
        return clockReads.get();
    }

    @Test
    void the_required_capabilities_are_handed_to_the_backend() {
        scheduler.createPost(NewPost.on(Channels.ID).text("a").asDraft().build());
        scheduler.createPosts(List.of(post("b"), post("c")));

        assertThat(handed)
                .extracting(PostRequest::required)
                .containsExactly(Set.of(Capability.DRAFTS), Set.of(), Set.of());
    }

    @Test
    void a_rejected_post_reaches_no_recovery_and_no_backend() {
        asked.clear();

        Assertions.assertThatExceptionOfType(InvalidPostException.class)
                .isThrownBy(() -> scheduler.createPost(post(" ")));

        assertThat(asked).containsExactly("capabilities");
    }
}
