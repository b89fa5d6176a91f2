package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Post;
import dev.socialscheduler.SocialScheduler;
import dev.socialscheduler.spi.BatchSender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends posts with a raw backend that does not need their required capabilities. Thread-safe. */
final class RawPostSender implements PostSender {

    private final SocialScheduler raw;
    private final @Nullable BatchSender sender;

    RawPostSender(SocialScheduler raw) {
        this.raw = raw;
        this.sender = raw instanceof BatchSender several ? several : null;
    }

    @Override
    public Post create(PostRequest request) {
        return raw.createPost(request.post());
    }

    @Override
    public List<Integer> firstOf(List<PostRequest> requests, int most) {
        return sender == null ? List.of(0) : sender.first(posts(requests), most);
    }

    @Override
    public List<BatchSender.Answer> sendTogether(List<PostRequest> requests) {
        return sender == null ? List.of() : sender.send(posts(requests));
    }

    private static List<NewPost> posts(List<PostRequest> requests) {
        return requests.stream().map(PostRequest::post).toList();
    }
}
