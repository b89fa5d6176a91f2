package dev.socialscheduler.backend.v1;

import dev.socialscheduler.ChannelId;
import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.Outcome;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.error.ServiceUnavailableException;
import dev.socialscheduler.spi.BatchSender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends identical posts for several channels in one request; v1 creates a post for each channel. Thread-safe. */
final class Groups implements BatchSender {

    /** No limit is documented; Buffer's own composer sends at most this many. */
    static final int MOST = 10;

    private final V1Client client;
    private final PostEncoder posts;
    private final V1Decoder decoder;
    private final V1ErrorMapper errors;
    private final AtomicInteger alone = new AtomicInteger();

    Groups(V1Client client, PostEncoder posts, V1Decoder decoder, V1ErrorMapper errors) {
        this.client = client;
        this.posts = posts;
        this.decoder = decoder;
        this.errors = errors;
    }

    /** Collects the posts equal to the first one, unless that would reorder the posts of a channel. */
    @Override
    public List<Integer> first(List<NewPost> waiting, int most) {
        List<Integer> group = new ArrayList<>(List.of(0));
        if (alone.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return group;
        }
        Map<String, ?> content = content(waiting.get(0));
        Set<ChannelId> seen = new HashSet<>(Set.of(waiting.get(0).channelId()));
        for (int i = 1; i < waiting.size() && group.size() < Math.min(most, MOST); i++) {
            NewPost post = waiting.get(i);
            if (seen.add(post.channelId()) && content(post).equals(content)) {
                group.add(i);
            }
        }
        return group;
    }

    private Map<String, ?> content(NewPost post) {
        return posts.create(post, List.of());
    }

    @Override
    public List<Answer> send(List<NewPost> group) {
        List<Answer> answers = answers(group);
        alone.set((int) answers.stream().filter(answer -> answer.post() == null).count()); // each hears why
        return answers;
    }

    private List<Answer> answers(List<NewPost> group) {
        List<ChannelId> channels = group.stream().map(NewPost::channelId).toList();
        try {
            return client.send(
                    Operation.CREATE_POST,
                    group.size(),
                    v1 -> v1.create(posts.create(group.get(0), channels)),
                    Answers.CHANGED,
                    (answer, context) -> decoder.created(channels, answer, context).stream()
                            .map(made -> told(group, made))
                            .toList());
        } catch (SchedulerException e) {
            if (!isOfContent(e)) {
                throw e;
            }
            Answer untold = Answer.untold(errors.partly(e));
            return Collections.nCopies(group.size(), untold);
        }
    }

    private static boolean isOfContent(SchedulerException e) {
        return e.outcome() == Outcome.NOT_APPLIED
                && !(e instanceof AuthenticationException
                        || e instanceof RateLimitedException
                        || e instanceof ServiceUnavailableException);
    }

    private static Answer told(List<NewPost> group, Answer answer) {
        Post made = answer.post();
        return made == null
                ? answer
                : group.stream()
                        .filter(post -> post.channelId().equals(made.channelId()))
                        .findFirst()
                        .map(post -> Answer.made(DroppedFields.told(post, V1Decoder.ours(post, made))))
                        .orElse(answer);
    }
}
