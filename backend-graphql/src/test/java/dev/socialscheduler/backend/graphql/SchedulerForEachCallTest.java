package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.OutcomeUnknownException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A program that opens a scheduler for each call, from several threads, and wants the same post each time. */
class SchedulerForEachCallTest {

    private static final int CALLS = 80;

    private final Emulator emulator = Emulator.start(World.lenient());
    private final World world = new World(emulator);

    private Optional<PostId> call(NewPost post) {
        Wiring<SocialScheduler> wiring = GraphQlWiring.to(
                emulator.graphQlEndpoint(),
                emulator.graphQlKey(),
                emulator.clock().stepping(Duration.ofMillis(1)),
                "organization-id",
                World.BAKERY.value(),
                "retry.settling-delay",
                "0ms",
                "retry.delay",
                "0ms");
        try (SocialScheduler scheduler = wiring.guarded()) {
            return Optional.of(scheduler.createPost(post).id());
        } catch (OutcomeUnknownException e) {
            return Optional.empty(); // told
        }
    }

    @Test
    void no_call_gets_the_post_of_another() throws Exception {
        NewPost post = world.post("bluesky:harbour-bakery").text("The same").build();
        for (int i = 0; i < CALLS / 4; i++) {
            world.next((i % 2 == 0 ? Fault.loseAnswer() : Fault.loseRequest()).on("createPost"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (emulator) {
            List<Future<Optional<PostId>>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                calls.add(threads.submit(() -> call(post)));
            }
            Set<PostId> made = new HashSet<>();
            int unknown = 0;
            for (Future<Optional<PostId>> call : calls) {
                Optional<PostId> id = call.get();
                unknown += id.isPresent() ? 0 : 1;
                id.ifPresent(each ->
                        assertThat(made.add(each)).as("a post of its own").isTrue());
            }
            assertThat(made.size() + unknown).isEqualTo(CALLS);
            assertThat(world.posts("The same")).isBetween((long) made.size(), (long) CALLS);
        } finally {
            threads.shutdownNow();
        }
    }
}
