package dev.socialscheduler.backend.v1;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.PostingDay;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The operations that only v1 offers. Failures name the nearest common operation. Thread-safe. */
final class V1Extras implements V1Operations {

    private final V1Client client;
    private final PostEncoder posts;
    private final V1ErrorMapper errors;
    private final V1Decoder decoder;

    V1Extras(V1Client client, PostEncoder posts, V1ErrorMapper errors) {
        this.client = client;
        this.posts = posts;
        this.errors = errors;
        this.decoder = new V1Decoder(errors);
    }

    @Override
    public List<Post> shuffle(ChannelId channel) {
        return client.send(
                Operation.MOVE_POST,
                v1 -> v1.shuffle(channel.value(), posts.shuffle()),
                Answers.CHANGED,
                decoder::changed);
    }

    @Override
    public List<Post> reorder(ChannelId channel, List<PostId> order) {
        if (order.isEmpty()) {
            throw errors.invalid("order", "Specify at least one post.", Operation.MOVE_POST);
        }
        return client.send(
                Operation.MOVE_POST,
                v1 -> v1.reorder(channel.value(), posts.order(order)),
                Answers.CHANGED,
                decoder::changed);
    }

    @Override
    public List<PostingDay> schedule(ChannelId channel) {
        return client.send(Operation.CHANNEL, v1 -> v1.schedules(channel.value()), Answers.SCHEDULES, decoder::week);
    }

    @Override
    public long linkShares(URI address) {
        String encoded = URLEncoder.encode(address.toString(), StandardCharsets.UTF_8);
        return client.send(Operation.CONFIGURATION, v1 -> v1.shares(encoded), Answers.SHARES, decoder::shares);
    }
}
