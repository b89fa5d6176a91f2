package dev.socialscheduler.backend.graphql.internal.batch;

import dev.socialscheduler.Post;
import dev.socialscheduler.PostId;
import dev.socialscheduler.backend.support.internal.error.Signal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Some of several posts do not exist. GraphQL then returns none of the others, because a post must not be null. Never
 * leaves this backend.
 */
@SuppressWarnings("serial") // never leaves a thread, still less a process
final class MissingPosts extends Signal {

    private static final long serialVersionUID = 1;

    private final List<PostId> ids;

    MissingPosts(List<PostId> ids) {
        super("not there: " + ids);
        this.ids = List.copyOf(ids);
    }

    Map<PostId, Optional<Post>> missing() {
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> Optional.empty()));
    }
}
