package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.Reconciliation;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PendingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test over an emulator of its own, in which one post is made that gets lost. */
abstract class LossTest {

    static final String UNSEEN =
            "An earlier attempt may also have arrived late. The lookup failed, so there may be two posts.";

    static final String LAGGING =
            "A first attempt may still appear: the provider's lists may lag behind, so there may be two posts."
                    + " Reconcile this later.";

    Emulator emulator;
    SocialScheduler scheduler;

    @BeforeEach
    void start() {
        emulator = Emulator.start(World.lenient());
        scheduler = wiring().guarded(wait -> emulator.clock().advance(wait));
    }

    Wiring<SocialScheduler> wiring() {
        return new World(emulator).wiring("organization-id", World.BAKERY.value());
    }

    @AfterEach
    void stop() {
        scheduler.close();
        emulator.close();
    }

    NewPost hello(String channel) {
        return new World(emulator)
                .post(channel)
                .text("Hello, harbour")
                .at(GraphQlWiring.NOW.plusSeconds(86_400))
                .build();
    }

    /** A post without a time of its own. */
    NewPost queued() {
        return new World(emulator)
                .post("bluesky:harbour-bakery")
                .text("Hello, harbour")
                .build();
    }

    NewPost hello() {
        return hello("bluesky:harbour-bakery");
    }

    long posts() {
        return new World(emulator).posts("Hello, harbour");
    }

    void next(Fault... faults) {
        for (Fault fault : faults) {
            emulator.faults().next(fault.on("createPost"));
        }
    }

    void nobodyCanLook() {
        for (int i = 0; i < 3; i++) {
            emulator.faults().next(Fault.serverErrorBefore(502).on("posts"));
        }
    }

    Post found(PendingOutcome pending) {
        Reconciliation settled = scheduler.reconcile(pending);
        assertThat(settled).isInstanceOf(Reconciliation.PostFound.class);
        return ((Reconciliation.PostFound) settled).post();
    }

    PendingOutcome unknown() {
        nobodyCanLook();
        OutcomeUnknownException failure =
                catchThrowableOfType(OutcomeUnknownException.class, () -> scheduler.createPost(hello()));
        return failure.pending().orElseThrow();
    }
}
