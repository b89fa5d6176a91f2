package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;

/** Forwards the events of the scheduler to the progress display and to the stop request. */
public record ScheduleListener(StopRequest stop, ScheduleProgress progress) implements SchedulerListener {

    @Override
    public void requesting(Requesting event) {
        stop.requesting(event);
        progress.requesting(event);
    }

    @Override
    public void retrying(Retrying event) {
        progress.retrying(event);
        stop.retrying(event);
    }
}
