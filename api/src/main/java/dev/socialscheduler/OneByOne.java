package dev.socialscheduler;

import dev.socialscheduler.error.AuthenticationException;
import dev.socialscheduler.error.OutcomeUnknownException;
import dev.socialscheduler.error.PostFailedException;
import dev.socialscheduler.error.RateLimitedException;
import dev.socialscheduler.error.SchedulerException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Creates several posts with one request each, in order. A failure does not hide the results of other posts. */
final class OneByOne {

    private final Function<NewPost, Post> create;
    private @Nullable SchedulerException stop;

    OneByOne(Function<NewPost, Post> create) {
        this.create = create;
    }

    List<PostResult> create(List<NewPost> all) {
        List<NewPost> posts = List.copyOf(all); // rejects a null before the first post is sent
        List<PostResult> results = new ArrayList<>(posts.size());
        for (NewPost post : posts) {
            // A rejection that applies to every request would repeat for the remaining posts and only spend quota.
            results.add(stop == null ? one(post) : PostResult.Refused.of(stop));
        }
        return List.copyOf(results);
    }

    private PostResult one(NewPost post) {
        try {
            return PostResult.Created.of(create.apply(post));
        } catch (OutcomeUnknownException e) {
            return PostResult.Unknown.of(e);
        } catch (PostFailedException e) {
            return PostResult.Failed.of(e);
        } catch (AuthenticationException | RateLimitedException e) {
            stop = e;
            return PostResult.Refused.of(e);
        } catch (SchedulerException e) {
            return PostResult.Refused.of(e);
        }
    }
}
