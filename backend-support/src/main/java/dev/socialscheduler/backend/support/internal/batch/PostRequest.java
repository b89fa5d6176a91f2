package dev.socialscheduler.backend.support.internal.batch;

import dev.socialscheduler.Capability;
import dev.socialscheduler.NewPost;
import java.util.Set;

/**
 * A post to create, with the capabilities that it requires. They are computed once for each call and handed on.
 *
 * @param required unmodifiable by convention: whoever computed it shares it
 */
public record PostRequest(NewPost post, Set<Capability> required) {}
