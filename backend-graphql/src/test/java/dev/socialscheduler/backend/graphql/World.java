package dev.socialscheduler.backend.graphql;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.OrganizationId;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.TagId;
import dev.socialscheduler.backend.testsupport.Wiring;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import dev.socialscheduler.emulator.EmulatorOptions;
import dev.socialscheduler.emulator.faults.Fault;
import dev.socialscheduler.emulator.http.RecordedRequest;
import java.util.List;
import java.util.stream.IntStream;

/** The world that the emulator brings along, as tests speak of it. */
public record World(Emulator emulator) {

    public static final OrganizationId BAKERY = new OrganizationId("65a1b2c3d401000000000001");
    static final OrganizationId CLUB = new OrganizationId("65a1b2c3d401000000000002");
    static final TagId RECIPES = new TagId("65a1b2c3d47a000000000001");
    static final String ONE_ORGANIZATION_KEY = "emulator-key-joel";

    static EmulatorExtension extension() {
        return EmulatorExtension.with(
                EmulatorOptions.builder().startAt(GraphQlWiring.NOW).build());
    }

    static EmulatorExtension withoutRateLimits() {
        return EmulatorExtension.with(EmulatorOptions.builder()
                .startAt(GraphQlWiring.NOW)
                .rateLimits(false)
                .build());
    }

    /** An emulator that refuses neither many requests nor equal posts. */
    static EmulatorOptions lenient() {
        return EmulatorOptions.builder()
                .startAt(GraphQlWiring.NOW)
                .rateLimits(false)
                .duplicates(false)
                .build();
    }

    public Wiring<SocialScheduler> wiring(String... settings) {
        return GraphQlWiring.to(emulator.graphQlEndpoint(), emulator.graphQlKey(), emulator.clock(), settings);
    }

    /** A scheduler for the first organization. */
    public SocialScheduler scheduler() {
        return wiring("organization-id", BAKERY.value()).guarded();
    }

    public ChannelId channel(String serviceAndName) {
        return new ChannelId(emulator.world().channel(serviceAndName).id());
    }

    public NewPost.Builder post(String serviceAndName) {
        return NewPost.on(channel(serviceAndName));
    }

    /** The post of one row of a calendar for two channels by turns. */
    NewPost row(int number) {
        return post(number % 2 == 0 ? "bluesky:harbour-bakery" : "mastodon:harbour-bakery")
                .text("Number " + number)
                .at(GraphQlWiring.NOW.plusSeconds(86_400 + 60L * number))
                .build();
    }

    List<NewPost> rows(int count) {
        return IntStream.range(0, count).mapToObj(this::row).toList();
    }

    /** This happens to the next request that it is about. */
    public void next(Fault fault) {
        emulator.faults().next(fault);
    }

    public List<RecordedRequest> requests(String rootField) {
        return emulator.requests().of(rootField);
    }

    /** How many posts say this. */
    public long posts(String text) {
        return emulator.world().posts().stream()
                .filter(post -> post.text().equals(text))
                .count();
    }
}
