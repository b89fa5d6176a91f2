package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Channel;
import dev.socialscheduler.ChannelQuery;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Channels: listing and reading return the same, and a post is created on its channel. */
@NotVerifiedLive("based on published facts; no live call has been made yet")
public abstract class ChannelContract extends SchedulerContract {

    private List<Channel> channels() {
        return scheduler().channels(ChannelQuery.all());
    }

    @Test
    void K01_a_listed_channel_equals_the_channel_that_is_read() {
        for (Channel channel : channels()) {
            assertThat(scheduler().channel(channel.id())).isEqualTo(channel);
        }
    }

    @Test
    void K02_each_channel_of_the_fixture_is_listed_once() {
        assertThat(channels())
                .extracting(Channel::id)
                .contains(fixture().textChannel(), fixture().imageChannel())
                .doesNotHaveDuplicates();
    }

    @Test
    void K03_channels_can_be_filtered_by_network() {
        Network network = scheduler().channel(fixture().textChannel()).network();

        assertThat(scheduler().channels(ChannelQuery.all().on(network)))
                .isNotEmpty()
                .isEqualTo(channels().stream()
                        .filter(channel -> channel.network() == network)
                        .toList());
    }

    @Test
    void K04_a_network_without_channels_is_an_empty_list() {
        assertThat(scheduler().channels(ChannelQuery.all().on(Network.WHATSAPP)))
                .isEmpty();
    }

    @Test
    void K05_locked_and_unlocked_channels_together_are_all_channels() {
        List<Channel> locked = scheduler().channels(ChannelQuery.all().locked(true));
        List<Channel> unlocked = scheduler().channels(ChannelQuery.all().locked(false));

        assertThat(locked).allMatch(channel -> channel.health().locked());
        assertThat(unlocked).noneMatch(channel -> channel.health().locked());
        assertThat(channels()).containsAll(locked).containsAll(unlocked).hasSize(locked.size() + unlocked.size());
    }

    @Test
    void K06_a_post_goes_to_its_own_channel_only() {
        Post post = queued("Only here");

        assertThat(listed(fixture().imageChannel())).isEmpty();
        assertThat(post.network())
                .isEqualTo(scheduler().channel(fixture().textChannel()).network());
    }

    @Test
    void K07_the_same_text_can_be_posted_to_two_channels() {
        queued("Everywhere");

        Post other = scheduler()
                .createPost(
                        NewPost.on(fixture().imageChannel()).text("Everywhere").build());

        assertThat(other.channelId()).isEqualTo(fixture().imageChannel());
    }
}
