package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.UnsupportedCapabilityException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rejection that replaces a rule on a backend without the capability. It names the capability, a remedy and the
 * backends that support it.
 */
final class CapabilityRefusal {

    private CapabilityRefusal() {}

    static void check(UnsupportedCapabilityException refusal, Set<Capability> missing) {
        Capability named = refusal.capability();
        String backend = refusal.context().backend();
        assertThat(named).as("the capability that the rejection names").isIn(missing);
        assertThat(refusal.outcome()).isEqualTo(Outcome.NOT_APPLIED);
        assertThat(refusal)
                .hasMessageStartingWith(
                        "The backend " + backend + " does not support " + named.title() + " (" + named + ")")
                .hasMessageMatching(".*\\)(?: in the dialect of its server)?\\. Either .*")
                .hasMessageEndingWith(". Either " + named.instead()
                        + others(named, backend) + " [" + refusal.context().operation() + " on " + backend
                        + "; nothing was changed]");
    }

    private static String others(Capability capability, @Nullable String backend) {
        List<String> others = capability.backends().stream()
                .filter(other -> !other.equals(backend))
                .toList();
        return others.isEmpty() ? "." : ", or choose a backend that does: " + String.join(", ", others) + ".";
    }
}
