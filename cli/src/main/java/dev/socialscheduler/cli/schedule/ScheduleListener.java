package dev.socialscheduler.cli.schedule;

import dev.socialscheduler.SchedulerListener;
import dev.socialscheduler.event.Requesting;
import dev.socialscheduler.event.Retrying;

/** Hears what the scheduler does, for those who count it and for those who must know whether it waits. */
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
