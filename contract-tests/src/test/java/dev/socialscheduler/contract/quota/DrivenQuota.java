package dev.socialscheduler.contract.quota;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.backend.graphql.RawGraphQl;
import dev.socialscheduler.backend.testsupport.Backend;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.world.RateWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The library itself makes the posts of a calendar in the emulator. Nobody sleeps: what the library waits, and what a
 * request would take, moves the emulator's clock.
 */
final class DrivenQuota implements BatchListener {

    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

    /** After all that any plan can take. */
    private static final Instant DUE = Instant.parse("2036-01-01T08:00:00Z");

    private final Calendar calendar;
    private final Emulator emulator;
    private final Misfortune misfortune;
    private int requestsAtDraw = -1;
    private int inRequest;
    private int open;

    private DrivenQuota(Calendar calendar, Emulator emulator) {
        this.calendar = calendar;
        this.emulator = emulator;
        this.misfortune = calendar.misfortune();
    }

    static Spent run(Calendar calendar) {
        try (Emulator emulator = Emulator.start(EmulatorOptions.builder()
                .startAt(START)
                .plan(calendar.plan().wireName())
                .build())) {
            return new DrivenQuota(calendar, emulator).run();
        }
    }

    private Spent run() {
        ChannelId channel = new ChannelId(
                emulator.world().channel("mastodon:harbour-bakery").id());
        List<NewPost> posts = IntStream.range(0, calendar.posts())
                .mapToObj(i -> post(channel, i))
                .toList();
        try (SocialScheduler scheduler = wiring().guarded(emulator.clock()::advance)) {
            List<PostResult> results = scheduler.createPosts(posts, this);
            assertThat(results).hasSize(posts.size()).allMatch(PostResult.Created.class::isInstance);
        }
        return new Spent(
                emulator.requests().count(),
                Duration.between(START, emulator.clock().instant()));
    }

    private NewPost post(ChannelId channel, int number) {
        NewPost.Builder post = NewPost.on(channel).text("Loaf number " + number);
        return (calendar.isOfDrafts() ? post.asDraft() : post.at(DUE.plusSeconds(60L * number))).build();
    }

    private Wiring<SocialScheduler> wiring() {
        return Wiring.of(
                Backend.GRAPHQL,
                emulator.clock(),
                RawGraphQl::scheduler,
                Backend.GRAPHQL.settings(emulator),
                "batch-size",
                Integer.toString(calendar.batch()),
                "retry.delay", // its length is by chance
                "0ms",
                "quota.on-exhausted",
                "wait",
                "quota.max-wait",
                "1000h");
    }

    @Override
    public void sending(List<Sending> posts) {
        inRequest = posts.size();
        open = inRequest;
        // What a full window keeps back is told too, and told again when it leaves.
        int sent = emulator.requests().count();
        if (sent != requestsAtDraw) {
            requestsAtDraw = sent;
            draw();
        }
    }

    private void draw() {
        switch (misfortune.next()) {
            case LOST -> emulator.faults().next(Fault.loseAnswer().on("createPost"));
            case REFUSED ->
                emulator.faults()
                        .next(Fault.rateLimited(RateWindow.QUARTER_HOUR).on("createPost"));
            case ANSWERED -> {
                // nothing goes wrong
            }
        }
    }

    @Override
    public void done(int index, PostResult result) {
        open--;
        if (open == 0) {
            emulator.clock().advance(calendar.time(inRequest));
        }
    }
}
