package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a backend says it can do, it does; what it does not say, it refuses before any request and by its name. */
@NotVerifiedLive("written from the published facts; no live call has been made yet")
public abstract class CapabilityContract extends SchedulerContract {

    /** Where the capability lacks, {@link RuleExtension} asks for the refusal that takes the place of the effect. */
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
