package dev.socialscheduler.backend.support;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.error.SchedulerException;
import dev.socialscheduler.spi.BatchReader;
import dev.socialscheduler.spi.BatchSender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Takes and reads several posts in one request as well; each post of a request has its own fate. */
public final class StoringBatchScheduler extends StoringScheduler implements BatchSender, BatchReader {

    /** How many posts each request asked for. */
    public final List<Integer> sizes = new ArrayList<>();

    /** Whether requests for several posts are not taken at all. */
    public boolean refusesSeveral;

    /** What happens before a request with several posts is taken: it gets the number of the request, from 1. */
    public IntConsumer before = number -> {};

    /** Whether the answer to a whole request is lost, rather than that of a post. */
    public boolean losesWhole;

    @Override
    public List<Integer> first(List<NewPost> posts, int most) {
        return IntStream.range(0, Math.min(posts.size(), most)).boxed().toList();
    }

    @Override
    public List<Answer> send(List<NewPost> posts) {
        asked.add("send");
        sizes.add(posts.size());
        before.accept(sizes.size());
        arrive();
        if (refusesSeveral) {
            return List.of();
        }
        List<Answer> answers = posts.stream().map(this::answer).toList();
        if (losesWhole && answers.stream().anyMatch(answer -> answer.failure() != null)) {
            throw lost(Operation.CREATE_POST);
        }
        return answers;
    }

    private Answer answer(NewPost post) {
        try {
            return Answer.made(create(post));
        } catch (SchedulerException e) {
            return Answer.failed(e);
        }
    }

    @Override
    public int readable(int wanted) {
        return refusesSeveral ? 1 : wanted;
    }

    @Override
    public Map<PostId, Optional<Post>> read(List<PostId> ids) {
        asked.add("read");
        sizes.add(ids.size());
        Map<PostId, Optional<Post>> found = new HashMap<>();
        ids.forEach(id -> found.put(
                id, stored.stream().filter(post -> post.id().equals(id)).findFirst()));
        if (found.values().stream().anyMatch(Optional::isEmpty)) {
            throw refused(Operation.POST);
        }
        return found;
    }
}
