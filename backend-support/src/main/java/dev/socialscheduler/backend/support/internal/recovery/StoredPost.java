package dev.socialscheduler.backend.support.internal.recovery;

import dev.socialscheduler.NewPost;
import dev.socialscheduler.Operation;
import dev.socialscheduler.Post;
import dev.socialscheduler.PostEdit;
import dev.socialscheduler.PostResult;
import dev.socialscheduler.PostStatus;
import dev.socialscheduler.PostWarning;
import dev.socialscheduler.backend.support.internal.error.AnswerErrorMapper;
import dev.socialscheduler.error.ErrorContext;
import dev.socialscheduler.error.PostFailedException;
import dev.socialscheduler.internal.LogTopics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares posts as stored by the provider with the request. A post that the provider reports as failed is no success;
 * any other difference becomes a warning. Thread-safe.
 */
public final class StoredPost {

    private static final Logger LOG = LoggerFactory.getLogger(LogTopics.VALIDATION);

    private final String backend;

    public StoredPost(String backend) {
        this.backend = backend;
    }

    /**
     * Returns a created post with warnings about what was stored differently.
     *
     * @throws PostFailedException if the provider reports it as failed
     */
    public Post created(NewPost asked, Post stored) {
        return warned(
                Operation.CREATE_POST, working(Operation.CREATE_POST, stored), StoredDifferences.of(asked, stored));
    }

    /** Does the same, and returns the result of one of several posts. */
    public PostResult result(NewPost asked, Post stored) {
        try {
            return PostResult.Created.of(created(asked, stored));
        } catch (PostFailedException e) {
            return PostResult.Failed.of(e);
        }
    }

    /**
     * Returns an edited post with warnings about what was stored differently.
     *
     * @throws PostFailedException if the provider reports it as failed
     */
    public Post edited(PostEdit asked, Post stored) {
        return warned(Operation.EDIT_POST, working(Operation.EDIT_POST, stored), StoredDifferences.of(asked, stored));
    }

    /**
     * Returns a post that is being published.
     *
     * @throws PostFailedException if the provider reports it as failed
     */
    public Post published(Post stored) {
        return working(Operation.PUBLISH_NOW, stored);
    }

    private Post working(Operation operation, Post stored) {
        if (stored.status() != PostStatus.ERROR) {
            return stored;
        }
        throw AnswerErrorMapper.postFailed(stored, ErrorContext.of(backend, operation));
    }

    /** A backend that knows more about a difference has written the warning about it already. */
    private Post warned(Operation operation, Post stored, List<PostWarning> differences) {
        Set<String> known = stored.warnings().stream().map(PostWarning::path).collect(Collectors.toSet());
        List<PostWarning> warnings = new ArrayList<>(stored.warnings());
        differences.stream().filter(found -> isNew(found, known)).forEach(found -> {
            LOG.warn("{} on {}, post {}: {}", operation, backend, stored.id(), found);
            warnings.add(found);
        });
        return warnings.size() == stored.warnings().size() ? stored : stored.withWarnings(warnings);
    }

    private static boolean isNew(PostWarning found, Set<String> known) {
        return known.stream().noneMatch(path -> path.startsWith(found.path()));
    }
}
