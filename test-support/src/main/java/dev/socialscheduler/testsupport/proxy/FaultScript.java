package dev.socialscheduler.testsupport.proxy;

import dev.socialscheduler.testsupport.http.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which request meets which fault. The first step that matches and is not used up wins. Thread-safe. */
public final class FaultScript implements Function<Received, ProxyFault> {

    private final List<Step> steps = new ArrayList<>();
    private Function<? super Received, ? extends ProxyFault> otherwise = request -> ProxyFaults.none();

    /** The next request that matches meets this fault. */
    public FaultScript once(Predicate<Received> which, ProxyFault fault) {
        return times(1, which, fault);
    }

    /** The next few requests that match meet this fault. */
    public FaultScript times(int times, Predicate<Received> which, ProxyFault fault) {
        return add(new Step(which, fault, times));
    }

    /** Every request that matches meets this fault, unless an earlier step applies. */
    public FaultScript always(Predicate<Received> which, ProxyFault fault) {
        return add(new Step(which, fault, Integer.MAX_VALUE));
    }

    /** Requests that no step matches meet what this says; it is asked for one at a time. */
    public synchronized FaultScript otherwise(Function<? super Received, ? extends ProxyFault> rule) {
        otherwise = rule;
        return this;
    }

    private synchronized FaultScript add(Step step) {
        steps.add(step);
        return this;
    }

    /** Returns the fault for a request; a request without one is forwarded. */
    @Override
    public synchronized ProxyFault apply(Received request) {
        for (Step step : steps) {
            if (step.left > 0 && step.which.test(request)) {
                step.left--;
                step.isMet = true;
                return step.fault;
            }
        }
        return otherwise.apply(request);
    }

    /** Forgets all steps, and forwards everything from now on. */
    public synchronized void clear() {
        steps.clear();
        otherwise = request -> ProxyFaults.none();
    }

    /** Returns whether every step has met a request: a test whose fault never happened proves nothing. */
    public synchronized boolean isPlayed() {
        return steps.stream().allMatch(step -> step.isMet);
    }

    private static final class Step {

        private final Predicate<Received> which;
        private final ProxyFault fault;
        private int left;
        private boolean isMet;

        Step(Predicate<Received> which, ProxyFault fault, int left) {
            this.which = which;
            this.fault = fault;
            this.left = left;
        }
    }
}
