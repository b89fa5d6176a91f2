package dev.socialscheduler.contract;

import dev.socialscheduler.Capability;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Tests one capability.
 *
 * @param needs the capability, and others required to test it; a backend may name any that it lacks
 * @param effect uses the capability, and fails if it had no effect
 */
record Probe(Set<Capability> needs, Effect effect) {

    /** The expected effect. */
    @FunctionalInterface
    interface Effect {

        void check(SchedulerContract contract);
    }

    /** Returns the probe of a capability. Without a probe, the capability's test fails. */
    static Probe of(Capability capability) {
        Probe probe = new Probes().all().get(capability);
        if (probe == null) {
            throw new AssertionError("No probe tests " + capability + "; add one.");
        }
        return probe;
    }

    /** Collects probes. */
    static final class Probes {

        private final Map<Capability, Probe> all = new EnumMap<>(Capability.class);

        Map<Capability, Probe> all() {
            ContentProbes.addTo(this);
            DeliveryProbes.addTo(this);
            ChangeProbes.addTo(this);
            ListingProbes.addTo(this);
            return all;
        }

        void add(Capability capability, Effect effect, Capability... others) {
            EnumSet<Capability> needs = EnumSet.of(capability, others);
            all.put(capability, new Probe(needs, effect));
        }
    }
}
