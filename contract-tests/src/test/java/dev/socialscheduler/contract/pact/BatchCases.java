package dev.socialscheduler.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialscheduler.BatchListener;
import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Network;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.error.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Several new posts share a request, and each has its own answer. */
abstract class BatchCases extends Cases {

    BatchCases(Wire wire, PactBook book) {
        super(wire, book);
    }

    private static List<NewPost> posts(ChannelId... channels) {
        return Stream.of(channels)
                .map(channel -> NewPost.on(channel).text(Examples.TEXT).build())
                .toList();
    }

    private static void isMade(PostResult result, PostId id, Network network) {
        assertThat(result).isInstanceOfSatisfying(PostResult.Created.class, created -> {
            assertThat(created.post().id()).isEqualTo(id);
            assertThat(created.post().channelId()).isEqualTo(Examples.channel(network));
            assertThat(created.post().text()).isEqualTo(Examples.TEXT);
        });
    }

    @Test
    void several_posts_share_a_request_and_a_listener_hears_of_each() {
        List<String> heard = new ArrayList<>();
        BatchListener listener = new BatchListener() {
            @Override
            public void sending(List<Sending> posts) {
                heard.add("sending " + posts.stream().map(Sending::index).toList());
            }

            @Override
            public void done(int index, PostResult result) {
                heard.add("done " + index);
            }
        };
        List<NewPost> asked = posts(Examples.channel(Network.MASTODON), Examples.channel(Network.BLUESKY));

        List<PostResult> results = play(wire.posting().several(), scheduler -> scheduler.createPosts(asked, listener));

        assertThat(results).hasSize(2);
        isMade(results.get(0), Examples.NEW, Network.MASTODON);
        isMade(results.get(1), Examples.SECOND, Network.BLUESKY);
        assertThat(heard).containsExactly("sending [0, 1]", "done 0", "done 1");
    }

    @Test
    void one_that_is_refused_harms_no_other() {
        List<Exchange> script = wire.posting().oneOfSeveralRefused();
        Assumptions.assumeFalse(script.isEmpty(), "this wire has no such answer");
        List<NewPost> asked =
                posts(Examples.channel(Network.MASTODON), Examples.NO_CHANNEL, Examples.channel(Network.BLUESKY));

        List<PostResult> results = play(script, scheduler -> scheduler.createPosts(asked));

        isMade(results.get(0), Examples.NEW, Network.MASTODON);
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        PostResult.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(NotFoundException.class));
        isMade(results.get(2), Examples.SECOND, Network.BLUESKY);
    }
}
