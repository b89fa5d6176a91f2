package dev.socialscheduler.backend.support.internal.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Idea;
import dev.socialscheduler.NewIdea;
import dev.socialscheduler.Operation;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.backend.support.TestContext;
import dev.socialscheduler.backend.support.internal.resilience.Recovery.LookupResult;
import dev.socialscheduler.event.Reconciled.Finding;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdeaRecoveryTest {

    private static final NewIdea HELLO = NewIdea.builder().text("Hello").build();

    private final Recovered world = new Recovered();

    private IdeaRecovery call(String owner) {
        return world.recovery(owner, HELLO);
    }

    private LookupResult<Idea> lookUp(IdeaRecovery call) {
        return call.lookUp(TestContext.NOW);
    }

    @Test
    void a_lost_idea_is_found_and_is_the_result() {
        Idea made = world.raw.createIdea(HELLO);

        assertThat(lookUp(call("a")).found()).contains(made);
        assertThat(world.waits).isEmpty();
        assertThat(world.findings()).containsExactly(Finding.FOUND);
    }

    @Test
    void two_lost_calls_get_an_idea_each() {
        Idea first = world.raw.createIdea(HELLO);
        Idea second = world.raw.createIdea(HELLO);

        assertThat(lookUp(call("a")).found()).contains(first);
        assertThat(lookUp(call("b")).found()).contains(second);
        assertThat(lookUp(call("c")).found()).isEmpty();
        assertThat(lookUp(call("a")).found()).as("asked again").contains(first);
    }

    @Test
    void the_idea_of_a_call_that_succeeded_is_not_that_of_a_lost_one() {
        Idea made = call("a").own(world.raw.createIdea(HELLO));

        assertThat(call("b").pending(TestContext.NOW))
                .isEqualTo(Recovered.idea("b", HELLO, made.id().value()));
        assertThat(call("a").pending(TestContext.NOW)).isEqualTo(Recovered.idea("a", HELLO));
        assertThat(lookUp(call("b")).mayRetry()).isTrue();
    }

    @Test
    void an_absent_idea_is_made_again_after_a_second_look() {
        LookupResult<Idea> result = lookUp(call("a"));

        assertThat(result).isEqualTo(new LookupResult<>(Optional.empty(), true, true));
        assertThat(world.waits).containsExactly(Recovered.DELAY);
        assertThat(world.findings()).containsExactly(Finding.NOT_THERE);
    }

    @Test
    void where_ideas_cannot_be_listed_nothing_is_looked_up_or_made_again() {
        world.raw.capabilities.remove(Capability.LIST_IDEAS);
        Idea made = world.raw.createIdea(HELLO);

        assertThat(lookUp(call("a"))).isEqualTo(LookupResult.failed());
        assertThat(call("a").pending(TestContext.NOW)).isNull();
        assertThat(call("a").afterRetry(made, TestContext.NOW)).isSameAs(made);
        assertThat(world.raw.asked).containsExactly("createIdea");
    }

    @Test
    void a_duplicate_is_reported_once_and_stays_since_ideas_cannot_be_deleted() {
        IdeaRecovery call = call("a");
        Idea made = call.own(world.raw.createIdea(HELLO));
        world.raw.createIdea(HELLO);

        assertThat(call.afterRetry(made, TestContext.NOW)).isSameAs(made);
        assertThat(world.raw.ideas).hasSize(2);
        assertThat(world.findings()).containsExactly(Finding.DUPLICATE_LEFT);
        assertThat(lookUp(call("b")).found()).as("for another call").isEmpty();
    }

    @Test
    void a_call_without_a_duplicate_reports_none() {
        IdeaRecovery call = call("a");
        Idea made = call.own(world.raw.createIdea(HELLO));

        assertThat(call.afterRetry(made, TestContext.NOW)).isSameAs(made);
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void a_duplicate_that_cannot_be_looked_up_does_not_fail_the_call() {
        IdeaRecovery call = call("a");
        Idea made = call.own(world.raw.createIdea(HELLO));
        world.raw.fail(Operation.IDEAS, 1);

        assertThat(call.afterRetry(made, TestContext.NOW)).isSameAs(made);
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void an_outcome_keeps_what_a_later_lookup_needs() {
        NewIdea elsewhere =
                NewIdea.builder().text("Hello").in(new OrganizationId("o7")).build();

        assertThat(world.recovery("a", elsewhere).pending(TestContext.NOW)).isEqualTo(Recovered.idea("a", elsewhere));
        assertThat(call("b").pending(TestContext.NOW)).isEqualTo(Recovered.idea("b", HELLO));
    }
}
