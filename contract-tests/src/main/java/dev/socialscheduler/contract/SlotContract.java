package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Channel;
import dev.socialscheduler.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The slots of a channel: which one the queue uses, and that none is used twice. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class SlotContract extends SchedulerContract {

    @Test
    void O01_the_queue_starts_with_the_next_slot_of_the_channel() {
        Channel channel = scheduler().channel(fixture().textChannel());
        Instant now = fixture().now();
        Instant next = Stream.iterate(LocalDate.ofInstant(now, channel.zone()), day -> day.plusDays(1))
                .limit(8)
                .flatMap(date -> channel.postingSchedule().stream()
                        .filter(day -> day.day() == date.getDayOfWeek() && !day.paused())
                        .flatMap(day -> day.times().stream())
                        .map(time -> date.atTime(time).atZone(channel.zone()).toInstant()))
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(queued("First of all").dueAt()).isEqualTo(next);
    }

    @Test
    void O02_the_queue_fills_the_slots_in_the_time_zone_of_the_channel() {
        Channel channel = scheduler().channel(fixture().textChannel());

        for (String text : List.of("One", "Two", "Three")) {
            LocalDateTime slot = LocalDateTime.ofInstant(due(queued(text)), channel.zone());
            List<LocalTime> times = channel.postingSchedule().stream()
                    .filter(day -> day.day() == slot.getDayOfWeek())
                    .flatMap(day -> day.times().stream())
                    .toList();
            assertThat(times).as(slot.toString()).contains(slot.toLocalTime());
        }
    }

    @Test
    void O03_a_slot_freed_by_a_delete_is_reused() {
        Post one = queued("One");
        queued("Two");
        scheduler().deletePost(one.id());

        assertThat(queued("Three").dueAt()).isEqualTo(one.dueAt());
    }

    @Test
    void O04_a_custom_time_does_not_affect_the_queue() {
        Post one = queued("One");
        scheduler().createPost(text("On its own").at(due(one).plusSeconds(1)).build());
        Post two = queued("Two");

        assertThat(scheduler().post(one.id()).dueAt()).isEqualTo(one.dueAt());
        assertThat(two.dueAt()).isAfter(one.dueAt());
    }
}
