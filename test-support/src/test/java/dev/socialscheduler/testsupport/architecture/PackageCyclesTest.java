package dev.socialscheduler.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PackageCyclesTest {

    private final ModuleClasses module = Samples.of("cycle");

    @Test
    void a_cycle_is_reported_with_its_packages_only() {
        assertThat(new PackageCycles(Set.of()).violations(module)).containsExactly("a cycle of one, two");
    }

    @Test
    void a_cycle_may_be_accepted() {
        assertThat(new PackageCycles(Set.of(Set.of("one", "two"))).violations(module))
                .isEmpty();
    }

    @Test
    void an_accepted_cycle_that_differs_is_reported() {
        assertThat(new PackageCycles(Set.of(Set.of("free", "one", "two"))).violations(module))
                .containsExactly("a cycle of one, two", "accepted, but no cycle of its own: free, one, two");
    }
}
