package dev.socialscheduler.contract;

import dev.socialscheduler.Capability;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Tries one capability out.
 *
 * @param needs the capability, and those that nobody can try it out without; a backend may name any of them that it
 *     lacks
 * @param effect uses the capability, and fails if that had not its effect
 */
record Probe(Set<Capability> needs, Effect effect) {

    /** What must come of it. */
    @FunctionalInterface
    interface Effect {

        void check(SchedulerContract contract);
    }

    /** Returns the probe of a capability; each has one, or its test fails. */
    static Probe of(Capability capability) {
        Probe probe = new Probes().all().get(capability);
        if (probe == null) {
            throw new AssertionError("Nothing tries out " + capability + "; add it to the probes.");
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
