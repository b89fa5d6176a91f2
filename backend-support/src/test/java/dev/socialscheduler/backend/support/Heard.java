package dev.socialscheduler.backend.support;

import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.event.Answered;
import dev.socialscheduler.event.CircuitClosed;
import dev.socialscheduler.event.CircuitOpened;
import dev.socialscheduler.event.QuotaLow;
import dev.socialscheduler.event.Reconciled;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A listener that keeps every event. */
public final class Heard implements SchedulerListener {

    public final List<Object> events = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void requesting(Requesting event) {
        events.add(event);
    }

    @Override
    public void answered(Answered event) {
        events.add(event);
    }

    @Override
    public void retrying(Retrying event) {
        events.add(event);
    }

    @Override
    public void reconciled(Reconciled event) {
        events.add(event);
    }

    @Override
    public void quotaLow(QuotaLow event) {
        events.add(event);
    }

    @Override
    public void circuitOpened(CircuitOpened event) {
        events.add(event);
    }

    @Override
    public void circuitClosed(CircuitClosed event) {
        events.add(event);
    }
}
