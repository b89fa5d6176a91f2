package dev.socialscheduler.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelHealth;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.DailyPostingLimit;
import dev.socialscheduler.Network;
import dev.socialscheduler.PinterestBoard;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.emulator.Emulator;
import dev.socialscheduler.emulator.EmulatorExtension;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The account, channels and their daily limits, all the way. */
class ChannelVerbsTest {

    private static final String MASTODON = "mastodon:harbour-bakery";

    @RegisterExtension
    static final EmulatorExtension EMULATOR = World.withoutRateLimits();

    private World world;
    private SocialScheduler scheduler;

    @BeforeEach
    void start(Emulator emulator) {
        world = new World(emulator);
        scheduler = world.scheduler();
    }

    @AfterEach
    void stop() {
        scheduler.close();
    }

    @Test
    void channels_are_filtered_by_network_here_and_by_lock_there() {
        ChannelQuery bakery = ChannelQuery.all();

        assertThat(scheduler.channels(bakery.on(Network.BLUESKY, Network.TIKTOK)))
                .extracting(Channel::name)
                .containsExactly("harbour-bakery", "harbourbakes");
        assertThat(scheduler.channels(bakery.in(World.CLUB).locked(true)))
                .extracting(Channel::networkWireName)
                .containsExactly("mastodon");
        assertThat(scheduler.channels(bakery.in(World.CLUB).locked(false))).hasSize(5);
    }

    @Test
    void a_channel_tells_what_its_network_has() {
        Channel pinterest = scheduler.channel(world.channel("pinterest:harbour-bakery-boards"));
        Channel mastodon = scheduler.channel(world.channel(MASTODON));

        assertThat(pinterest.details().boards())
                .extracting(PinterestBoard::serviceId)
                .containsExactly("board-sourdough", "board-cakes");
        assertThat(mastodon.details().maxCharacters()).isEqualTo(700);
        assertThat(mastodon.postingSchedule()).hasSize(7);
        assertThat(scheduler.channel(world.channel("tiktok:harbourbakes")).health())
                .isEqualTo(ChannelHealth.builder().queuePaused(true).build());
    }

    @Test
    void daily_limits_count_the_day_of_the_channel() {
        for (String text : List.of("One", "Two")) {
            scheduler.createPost(world.post(MASTODON).text(text).at(Samples.DUE).build());
        }
        var channel = world.channel(MASTODON);
        var facebook = world.channel("facebook:harbour-bakery-page");

        assertThat(scheduler.dailyPostingLimits(List.of(channel, facebook), LocalDate.of(2026, 12, 24)))
                .containsExactly(
                        DailyPostingLimit.builder(channel).scheduled(2).build(),
                        DailyPostingLimit.builder(facebook).limit(35).build());
        assertThat(scheduler.dailyPostingLimits(List.of(facebook)))
                .containsExactly(DailyPostingLimit.builder(facebook).limit(35).build());
    }

    @Test
    void the_account_tells_its_organizations() {
        var account = scheduler.account();

        assertThat(account.name()).isEqualTo("Mira Halvorsen");
        assertThat(account.organizations()).isEqualTo(scheduler.organizations());
        assertThat(account.organizations().get(0).id()).isEqualTo(World.BAKERY);
        assertThat(account.organizations().get(0).channelCount()).isEqualTo(8);
        assertThat(account.organizations().get(0).memberCount()).isEqualTo(3);
        assertThat(account.organizations().get(0).limits()).isNotNull();
    }
}
