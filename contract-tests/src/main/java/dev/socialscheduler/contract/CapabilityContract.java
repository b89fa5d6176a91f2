package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backend supports every capability that it declares, and rejects all others by name before any request. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class CapabilityContract extends SchedulerContract {

    /** If the capability is missing, {@link RuleExtension} expects the rejection instead of the effect. */
    @ParameterizedTest
    @EnumSource
    void C01_a_capability_has_its_effect_or_is_rejected_by_name(Capability capability) {
        Probe.of(capability).effect().check(this);
    }

    @Test
    void C02_every_capability_has_a_probe() {
        for (Capability capability : Capability.values()) {
            assertThat(Probe.of(capability).needs()).contains(capability);
        }
    }

    @Test
    void C03_the_documented_capabilities_match_the_reported_ones() {
        Set<Capability> said = EnumSet.noneOf(Capability.class);
        for (Capability capability : Capability.values()) {
            if (capability.backends().contains(scheduler().backend())) {
                said.add(capability);
            }
        }
        assertThat(said).isIn(Set.of(), scheduler().capabilities());
    }
}
