package dev.socialscheduler.contract.networks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.backend.support.internal.validation.RequiredCapabilities;
import dev.socialscheduler.contract.networks.SamplePosts.Sample;
import dev.socialscheduler.emulator.graphql.Dialect;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The smallest and the fullest post of every network, through every backend that can carry it. */
class EveryNetworkTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        // backend, dialect, how many of the smallest and of the fullest it can carry
        "graphql, CURRENT, 12, 17",
        "maton, CURRENT, 12, 17",
        "graphql, BETA, 11, 12",
        "graphql, GATEWAY, 6, 4",
        "v1-rest, CURRENT, 6, 2"
    })
    void what_a_backend_can_carry_is_valid_and_accepted(String backend, Dialect dialect, int smallest, int fullest) {
        try (NetworkWorld world = NetworkWorld.open(backend, dialect)) {
            assertThat(accepted(world, SamplePosts.smallest())).hasSize(smallest);
            assertThat(accepted(world, SamplePosts.fullest())).hasSize(fullest);
        }
    }

    private static List<Sample> accepted(NetworkWorld world, Stream<Sample> samples) {
        return samples.filter(sample -> isCarried(world, sample)).toList();
    }

    private static boolean isCarried(NetworkWorld world, Sample sample) {
        NewPost post = world.on(sample.channel(), sample.post());
        if (!world.scheduler().capabilities().containsAll(RequiredCapabilities.of(post))) {
            return false;
        }
        assertThat(world.scheduler().validate(post).errors())
                .as(sample.toString())
                .isEmpty();
        int before = world.posts();
        Post created = world.scheduler().createPost(post);
        assertThat(world.posts()).as(sample.toString()).isEqualTo(before + 1);
        assertThat(created.status()).as(sample.toString()).isEqualTo(PostStatus.SCHEDULED);
        return true;
    }

    @Test
    void every_network_that_can_be_posted_to_has_both() {
        Set<Network> postable = EnumSet.complementOf(EnumSet.of(Network.START_PAGE, Network.WHATSAPP, Network.UNKNOWN));

        assertThat(SamplePosts.smallest().map(EveryNetworkTest::network)).containsExactlyInAnyOrderElementsOf(postable);
        assertThat(SamplePosts.fullest().map(EveryNetworkTest::network).distinct())
                .containsExactlyInAnyOrderElementsOf(postable);
    }

    private static Network network(Sample sample) {
        return Network.of(sample.channel().substring(0, sample.channel().indexOf(':')));
    }
}
