package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Capability;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.error.InvalidPostException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Times: an instant is preserved in both directions, regardless of the zone in which it is given. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class TimeContract extends SchedulerContract {

    private static final List<String> ZONES = List.of("Pacific/Auckland", "Asia/Kathmandu", "America/St_Johns", "UTC");

    private Post at(String text, Instant dueAt) {
        Post post = scheduler().createPost(text(text).at(dueAt).build());
        return scheduler().post(post.id());
    }

    @Test
    void T01_a_time_in_any_zone_is_the_same_instant() {
        for (String zone : ZONES) {
            ZonedDateTime said = later().atZone(ZoneId.of(zone));

            Post post = scheduler().createPost(text("In " + zone).at(said).build());

            assertThat(post.dueAt()).as(zone).isEqualTo(later());
        }
    }

    @Test
    void T02_a_time_with_an_offset_is_the_same_instant() {
        OffsetDateTime said = later().atOffset(ZoneOffset.ofHoursMinutes(-9, -30));

        assertThat(scheduler()
                        .createPost(text("With an offset").at(said).build())
                        .dueAt())
                .isEqualTo(later());
    }

    @Test
    void T03_seconds_are_preserved() {
        Instant dueAt = later().truncatedTo(ChronoUnit.MINUTES).plusSeconds(59);

        assertThat(at("To the second", dueAt).dueAt()).isEqualTo(dueAt);
    }

    @Test
    void T04_fractions_of_a_second_are_kept_or_truncated_but_never_rounded_up() {
        Instant dueAt = later().plusMillis(987);

        assertThat(at("To the millisecond", dueAt).dueAt()).isBetween(later(), dueAt);
    }

    @Test
    void T05_an_ambiguous_local_time_is_two_instants() {
        // On 2027-04-04, 02:30 occurs twice in New Zealand. The service need not know about this.
        Instant first = Instant.parse("2027-04-03T13:30:00Z");

        assertThat(at("First", first).dueAt()).isEqualTo(first);
        assertThat(at("Second", first.plus(Duration.ofHours(1))).dueAt()).isEqualTo(first.plus(Duration.ofHours(1)));
    }

    @Test
    void T06_a_time_in_the_far_future_is_preserved() {
        Instant dueAt = later().plus(Duration.ofDays(300));

        assertThat(at("Next year", dueAt).dueAt()).isEqualTo(dueAt);
    }

    @Test
    void T07_an_immediate_post_is_sent_immediately() {
        Instant before = fixture().now().minusSeconds(1);

        Post post = scheduler().createPost(text("Now").now().build());

        assertThat(post.sentAt()).isBetween(before, fixture().now().plusSeconds(1));
    }

    @Test
    @Needs(Capability.PUBLISH_STORED)
    void T08_a_stored_post_that_is_published_is_sent_immediately() {
        Post post = queued("Stored");
        Instant before = fixture().now().minusSeconds(1);

        assertThat(scheduler().publishNow(post.id()).sentAt())
                .isBetween(before, fixture().now().plusSeconds(1));
    }

    @Test
    void T09_a_past_time_is_rejected() {
        refusal(
                InvalidPostException.class,
                () -> scheduler()
                        .createPost(text("Too late")
                                .at(fixture().now().minusSeconds(60))
                                .build()));
    }

    @Test
    void T10_a_new_post_has_the_current_time_as_its_creation_time() {
        Instant before = fixture().now().minusSeconds(1);

        assertThat(queued("Made").timing().createdAt())
                .isBetween(before, fixture().now().plusSeconds(1));
    }

    @Test
    void T11_a_post_is_published_at_its_time_and_not_before() {
        Post post = scheduler().createPost(text("Due").at(later()).build());

        fixture().passTime(Duration.between(fixture().now(), later()).minusMinutes(1));
        assertThat(scheduler().post(post.id()).status()).isEqualTo(PostStatus.SCHEDULED);

        fixture().passTime(Duration.ofMinutes(2));
        Post sent = scheduler().post(post.id());
        assertThat(sent.status()).isEqualTo(PostStatus.SENT);
        assertThat(Objects.requireNonNull(sent.sentAt())).isBetween(later(), later().plusSeconds(180));
    }
}
